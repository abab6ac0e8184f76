package org.readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a quiz is taken.
 *
 * @param timeLimit for a student without extra time; empty where there is none
 * @param asksProof whether students also show the sentence that proves each answer
 * @param shufflesQuestions whether each attempt has the questions in an order of its own
 */
public record Rules(Feedback feedback, Optional<Duration> timeLimit, boolean asksProof, boolean shufflesQuestions) {
    /** Of a quiz that nobody made rules for. */
    public static final Rules USUAL = new Rules(Feedback.AFTER_SUBMISSION, Optional.empty(), false, false);

    /** Of practice: each answer can be checked, and tried again. */
    public static final Rules PRACTICE = new Rules(Feedback.INTERACTIVE, Optional.empty(), false, false);

    /**
     * When an attempt that begins now has to end.
     *
     * @param extraTime the student's factor: 1.5 gives half as much time again
     */
    public Optional<Instant> deadline(Instant now, double extraTime) {
        return timeLimit.map(limit -> now.plusMillis(Math.round(limit.toMillis() * extraTime)));
    }
}
