package org.readback.generate.annotate;

import edu.stanford.nlp.util.CoreMap;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.readback.article.Article;
import org.readback.article.Block.Paragraph;
import org.readback.article.Dateline;

/**
 * Annotates articles; the first one waits some seconds while the language models load. Any thread may call, and threads
 * don't wait for each other.
 */
public final class Annotator {
    static final Duration DISUSE = Duration.ofMinutes(5);

    private static final Kept<Toolkit> MODELS = new Kept<>(Toolkit::load, DISUSE, InstantSource.system());

    private final Kept<Toolkit> models;

    public Annotator() {
        this(MODELS);
    }

    Annotator(Kept<Toolkit> models) {
        this.models = models;
    }

    /** The article's sentences; offsets count from the start of each paragraph. */
    public AnnotatedArticle annotate(Article article) {
        return models.use(toolkit -> annotate(article, toolkit));
    }

    private static AnnotatedArticle annotate(Article article, Toolkit toolkit) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            List<Quotation> quotations = Quotation.in(paragraph.text());
            String text = Quotation.directed(Dateline.blanked(paragraph.text()));
            for (CoreMap found : toolkit.sentences(text, article.date())) {
                sentences.add(SentenceReader.read(found, sentences.size(), paragraph, quotations, toolkit::ties));
            }
        }
        return new AnnotatedArticle(article, sentences);
    }
}
