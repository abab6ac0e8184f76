package org.readback.generate.name;

import java.util.Optional;
import org.readback.dictionary.FirstNames;

/** First names that nearly always are a man's or nearly always a woman's. */
final class GivenNames {
    private static final GenderedWords NAMES = new GenderedWords(FirstNames.lines());

    private GivenNames() {}

    static boolean has(String word) {
        return NAMES.has(word);
    }

    static Optional<Gender> gender(String name) {
        return NAMES.gender(name);
    }
}
