package org.readback.generate.time;

/** When a verb puts its event, seen from the article's date. */
public enum Tense {
    PAST,
    PERFECT,
    PRESENT,
    FUTURE
}
