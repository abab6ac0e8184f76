package org.readback.generate.name;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;

/** The sentences that a reader still has in mind. */
final class Recent {
    private static final int PARAGRAPHS = 2;

    private Recent() {}

    /** Those before a sentence, the nearest first. */
    static Stream<Sentence> before(AnnotatedArticle article, Sentence sentence) {
        return IntStream.iterate(sentence.index() - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(article.sentences()::get)
                .takeWhile(earlier ->
                        earlier.paragraph().number() >= sentence.paragraph().number() - PARAGRAPHS);
    }

    static boolean isAllQuoted(Sentence sentence) {
        return sentence.tokens().stream()
                .allMatch(token ->
                        token.quoted() || token.isQuoteMark() || token.word().matches("\\p{Punct}+"));
    }
}
