package org.readback.generate.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.readback.article.Article;
import org.readback.article.Block.Paragraph;
import org.readback.article.Dateline;

/** Annotates articles; the first one waits some seconds while the language models load. */
public final class Annotator {
    /** Loaded once, by the first annotation: a server that generates nothing never pays for it. */
    private static final class Models {
        static final StanfordCoreNLP PIPELINE = load();

        private static StanfordCoreNLP load() {
            RedwoodConfiguration.current().clear().apply();
            Properties settings = new Properties();
            settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
            settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
            settings.setProperty("ner.applyFineGrained", "false");
            settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
            settings.setProperty("sutime.binders", "0");
            settings.setProperty("sutime.includeRange", "true");
            return new StanfordCoreNLP(settings);
        }
    }

    /** The article's sentences; offsets count from the start of each paragraph. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            List<Quotation> quotations = Quotation.in(paragraph.text());
            for (CoreMap found : sentencesOf(paragraph, article)) {
                sentences.add(SentenceReader.read(found, sentences.size(), paragraph, quotations, Annotator::parsed));
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private static List<CoreMap> sentencesOf(Paragraph paragraph, Article article) {
        Annotation annotation = new Annotation(Quotation.directed(Dateline.blanked(paragraph.text())));
        if (article.date() != null) {
            annotation.set(DocDateAnnotation.class, article.date().toString());
        }
        // one at a time: the toolkit doesn't promise that its time rules bear several threads
        synchronized (Models.PIPELINE) {
            Models.PIPELINE.annotate(annotation);
        }
        return annotation.get(SentencesAnnotation.class);
    }

    /** Parses words that are tagged already. */
    private static List<Dependency> parsed(List<CoreLabel> words) {
        List<CoreLabel> copies = new ArrayList<>();
        for (CoreLabel word : words) {
            CoreLabel copy = new CoreLabel(word);
            copy.setIndex(copies.size() + 1);
            copies.add(copy);
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(TokensAnnotation.class, copies);
        Annotation annotation = new Annotation("");
        annotation.set(SentencesAnnotation.class, List.of(sentence));
        StanfordCoreNLP.getExistingAnnotator("depparse").annotate(annotation);
        return SentenceReader.dependencies(sentence);
    }
}
