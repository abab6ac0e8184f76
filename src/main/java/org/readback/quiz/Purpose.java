package org.readback.quiz;

import java.util.Locale;

/** What an attempt is for. */
public enum Purpose {
    /** It counts, and teachers see its score. */
    QUIZ,
    /** A student tries out what is understood; nothing counts. */
    PRACTICE,
    /** A student comes back to questions that were missed; nothing counts. */
    STUDY;

    /** Whether the score goes into gradebooks. */
    public boolean counts() {
        return this == QUIZ;
    }

    /** The word by which the database and forms know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The purpose with this word.
     *
     * @throws IllegalArgumentException for a word that none has
     */
    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
