package org.readback.quiz;

import java.util.Arrays;
import java.util.Locale;

/** When a student is told how an answer went, and how often it may be checked before submission. */
public enum Feedback {
    /** Once the whole attempt is submitted. */
    AFTER_SUBMISSION(0),
    /** As soon as an answer is checked, which then stays as it is. */
    AT_ONCE(1),
    /** As soon as an answer is checked; one that is wrong may be tried again, for less credit. */
    INTERACTIVE(3);

    private final int checks;

    Feedback(int checks) {
        this.checks = checks;
    }

    /** How many answers to one question may be checked. */
    public int checks() {
        return checks;
    }

    /**
     * The share of a question's points that its answer number {@code check}, from 1, can earn: each answer that was not
     * right takes a third, as in Moodle's "interactive with multiple tries" with its usual penalty.
     */
    public double credit(int check) {
        return checks == 0 ? 1 : 1 - (check - 1.0) / checks;
    }

    /** The word by which the database and forms know it, such as "at-once". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The feedback with this word.
     *
     * @throws IllegalArgumentException for a word that none has
     */
    public static Feedback of(String word) {
        return Arrays.stream(values())
                .filter(feedback -> feedback.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such feedback: " + word));
    }
}
