package org.readback.generate.annotate;

import edu.stanford.nlp.util.CoreMap;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** On all cores: whoever has one article read waits for it. */
    private static AnnotatedArticle annotate(Article article, Toolkit toolkit) {
        List<Found> found = article.paragraphs().parallelStream()
                .flatMap(paragraph -> found(paragraph, article.date(), toolkit))
                .toList();
        List<Sentence> sentences = IntStream.range(0, found.size())
                .parallel()
                .mapToObj(i -> found.get(i).read(i, toolkit::ties))
                .toList();
        return new AnnotatedArticle(article, sentences);
    }

    private static Stream<Found> found(Paragraph paragraph, @Nullable LocalDate day, Toolkit toolkit) {
        List<Quotation> quotations = Quotation.in(paragraph.text());
        String text = Quotation.directed(Dateline.blanked(paragraph.text()));
        return toolkit.sentences(text, day).stream().map(words -> new Found(paragraph, quotations, words));
    }

    /** A sentence of which the words are known, and not yet how they hang together. */
    private record Found(Paragraph paragraph, List<Quotation> quotations, CoreMap words) {
        Sentence read(int index, Parser parser) {
            return SentenceReader.read(words, index, paragraph, quotations, parser);
        }
    }
}
