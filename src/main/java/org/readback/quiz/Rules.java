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

    /** Of coming back to what was missed: the first answer is the one that tells what is remembered. */
    public static final Rules STUDY = new Rules(Feedback.AT_ONCE, Optional.empty(), false, false);

    /**
     * The time that a student has; empty where time isn't limited.
     *
     * @param extraTime the student's factor: 1.5 gives half as much time again
     */
    public Optional<Duration> time(double extraTime) {
        return timeLimit.map(limit -> Duration.ofMillis(Math.round(limit.toMillis() * extraTime)));
    }

    /** When an attempt that begins now has to end; {@code extraTime} is as in {@link #time}. */
    public Optional<Instant> deadline(Instant now, double extraTime) {
        return time(extraTime).map(now::plus);
    }
}
