package org.readback.attempt;

import java.util.List;
import java.util.Optional;

/**
 * Where a student stands with one reading.
 *
 * @param quiz the newest attempt that counts
 * @param practice the newest one that doesn't
 * @param assigned what is assigned of it, the oldest first
 * @param missed how many questions didn't earn all their points when they were last scored
 */
public record Standing(Optional<Latest> quiz, Optional<Latest> practice, List<Assigned> assigned, int missed) {
    /** Of who has done nothing here. */
    static final Standing NONE = new Standing(Optional.empty(), Optional.empty(), List.of(), 0);

    /** The attempt that counts and that is not submitted yet. */
    public Optional<Latest> openQuiz() {
        return quiz.filter(attempt -> !attempt.isSubmitted());
    }

    /** The practice that is not finished yet. */
    public Optional<Latest> openPractice() {
        return practice.filter(attempt -> !attempt.isSubmitted());
    }

    /** The assignment to take first: until it is submitted, neither practice nor another attempt shows a key. */
    public Optional<Assigned> openAssignment() {
        return Assigned.open(assigned).stream().findFirst();
    }

    /** The assignment that stands in place of an attempt of the student's own choice. */
    public Optional<Assigned> assignment() {
        return openAssignment().or(() -> assigned.stream().reduce((older, newer) -> newer));
    }
}
