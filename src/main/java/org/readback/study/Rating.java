package org.readback.study;

/** How well something was remembered, as FSRS asks it. */
enum Rating {
    /** Not remembered. */
    AGAIN(1),
    /** Remembered with trouble. */
    HARD(2),
    /** Remembered. */
    GOOD(3),
    /** Remembered without thinking; nothing that a student does tells this apart from {@link #GOOD}. */
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** The number that FSRS's formulas have for it. */
    int grade() {
        return grade;
    }

    /** Whether it was remembered at all. */
    boolean isPass() {
        return this != AGAIN;
    }
}
