package org.readback.generate.family;

/** What a question leaves to the title of its article, so that it must be asked with it. */
public enum Leaning {
    /** Nothing: it stands alone. */
    NONE,
    /** What the article's own words are about. */
    WORDS,
    /** Where and when it was what the article tells. */
    FACTS
}
