package org.readback.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of a word in one of its classes.
 *
 * @param word in its base form
 * @param kind such as "noun" or "preposition"
 * @param fromWordNet whether some of it is WordNet's, which then has to be named
 */
public record Entry(String word, String kind, List<Definition> definitions, boolean fromWordNet) {
    public Entry {
        definitions = List.copyOf(definitions);
    }

    /**
     * One meaning, in words.
     *
     * @param example a sentence or a few words that use it
     */
    public record Definition(String text, @Nullable String example) {}
}
