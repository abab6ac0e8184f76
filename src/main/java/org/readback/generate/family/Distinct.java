package org.readback.generate.family;

import java.util.List;
import java.util.stream.IntStream;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;

/** Whether words tell one person apart: "wore a grey suit" and "farms south of town" don't. */
final class Distinct {
    private static final int MIN_CONTENT = 3;
    private static final int MIN_CONTENT_WITHOUT_NAME = 5;

    private Distinct() {}

    static boolean is(List<Token> words, Known known) {
        boolean named = words.stream().anyMatch(word -> word.word().matches("\\p{Lu}.*"));
        return Vagueness.contentWords(words) >= (named ? MIN_CONTENT : MIN_CONTENT_WITHOUT_NAME)
                && !isOfUnknown(words, known);
    }

    /** "Who runs the island's guest house?" */
    private static boolean isOfUnknown(List<Token> words, Known known) {
        return IntStream.range(1, words.size() - 1)
                .filter(i ->
                        words.get(i - 1).is("the") && words.get(i + 1).tag().equals("POS"))
                .mapToObj(words::get)
                .anyMatch(owner -> !owner.isProperNoun() && !known.isKnown(owner));
    }
}
