package org.readback.generate.family;

import java.util.List;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Vagueness;

/** Whether words tell one person apart: "wore a grey suit" and "farms south of town" don't. */
final class Distinct {
    private static final int MIN_CONTENT = 3;
    private static final int MIN_CONTENT_WITHOUT_NAME = 5;

    private Distinct() {}

    static boolean is(List<Token> words) {
        boolean named = words.stream().anyMatch(word -> word.word().matches("\\p{Lu}.*"));
        return Vagueness.contentWords(words) >= (named ? MIN_CONTENT : MIN_CONTENT_WITHOUT_NAME);
    }
}
