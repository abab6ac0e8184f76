package org.readback.generate.bench;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.readback.article.Article;
import org.readback.article.Block.Paragraph;

/** CoreNLP as it comes, with the same models: what the generator is measured against. */
final class BarePipeline {
    private final StanfordCoreNLP pipeline;

    BarePipeline() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("sutime.includeRange", "true");
        pipeline = new StanfordCoreNLP(settings);
    }

    /** How many sentences it finds. */
    int annotate(Article article) {
        int sentences = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            Annotation annotation = new Annotation(paragraph.text());
            if (article.date() != null) {
                annotation.set(DocDateAnnotation.class, article.date().toString());
            }
            pipeline.annotate(annotation);
            sentences += annotation.get(SentencesAnnotation.class).size();
        }
        return sentences;
    }
}
