package org.readback.attempt;

import java.util.Optional;

/**
 * Where a student stands with one reading.
 *
 * @param quiz the newest attempt that counts
 * @param practice the newest one that doesn't
 * @param missed how many questions didn't earn all their points when they were last scored
 */
public record Standing(Optional<Latest> quiz, Optional<Latest> practice, int missed) {
    /** Of who has done nothing here. */
    static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), 0);

    /** The attempt that counts and that is not submitted yet. */
    public Optional<Latest> openQuiz() {
        return quiz.filter(attempt -> !attempt.isSubmitted());
    }

    /** The practice that is not finished yet. */
    public Optional<Latest> openPractice() {
        return practice.filter(attempt -> !attempt.isSubmitted());
    }
}
