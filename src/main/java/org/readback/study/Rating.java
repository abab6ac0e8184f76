package org.readback.study;

/** How well something was remembered, as FSRS asks it. */
enum Rating {
    /** Not remembered. */
    AGAIN,
    /** Remembered with trouble. */
    HARD,
    /** Remembered. */
    GOOD,
    /** Remembered without thinking; nothing that a student does tells this apart from {@link #GOOD}. */
    EASY;

    /** The number that FSRS's formulas have for it. */
    int grade() {
        return ordinal() + 1;
    }

    /** Whether it was remembered at all. */
    boolean isPass() {
        return this != AGAIN;
    }
}
