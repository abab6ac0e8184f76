package org.readback.attempt;

import java.time.Instant;
import java.util.Optional;
import org.readback.attempt.Attempt.State;
import org.readback.attempt.Attempt.Submission;
import org.readback.quiz.Assignment;

/**
 * How far a student is with an assignment.
 *
 * @param attempt its id; empty before it is begun
 * @param score there once it is submitted
 */
public record Progress(
        Optional<Long> attempt, Optional<Instant> deadline, Optional<Submission> submission, Optional<Score> score) {
    /** Of who has not begun. */
    static final Progress NONE = new Progress(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isSubmitted() {
        return submission.isPresent();
    }

    /** Empty before it is begun. */
    public Optional<State> state(Instant now) {
        return attempt.map(begun -> State.of(deadline, submission, now));
    }

    /** Such as "In progress" or "Submitted late: 7 of 9". */
    public String inWords(Assignment assignment, Instant now) {
        return state(now).map(state -> inWords(state, assignment)).orElse("Not begun");
    }

    private String inWords(State state, Assignment assignment) {
        return switch (state) {
            case IN_PROGRESS -> "In progress";
            case OVERDUE -> "Overdue";
            case SUBMITTED ->
                (isLate(assignment) ? "Submitted late" : "Submitted")
                        + score.map(earned -> ": " + earned.inWords()).orElse("");
        };
    }

    private boolean isLate(Assignment assignment) {
        return submission.filter(end -> assignment.isLate(end.at())).isPresent();
    }
}
