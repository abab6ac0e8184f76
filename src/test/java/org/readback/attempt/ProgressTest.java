package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.attempt.Attempt.Submission;
import org.readback.quiz.Assignment;
import org.readback.quiz.Rules;

/** What is said of how far a student is. */
class ProgressTest {
    private static final Instant DEADLINE = Instant.parse("2025-03-28T10:00:00Z");
    private static final Assignment ASSIGNMENT =
            new Assignment(1, 1, "English 9B", "bridge", Rules.USUAL, DEADLINE, Optional.of(DEADLINE));

    @Test
    void beforeTheStartItIsNotBegun() {
        assertThat(Progress.NONE.inWords(ASSIGNMENT, DEADLINE)).isEqualTo("Not begun");
    }

    @Test
    void anAttemptIsInProgressUntilTheGraceIsOverThenOverdue() {
        Progress begun = new Progress(Optional.of(7L), Optional.of(DEADLINE), Optional.empty(), Optional.empty());

        assertThat(begun.inWords(ASSIGNMENT, DEADLINE.plusSeconds(9))).isEqualTo("In progress");
        assertThat(begun.inWords(ASSIGNMENT, DEADLINE.plusSeconds(10))).isEqualTo("Overdue");
    }

    @Test
    void withoutADeadlineItIsNeverOverdue() {
        Progress begun = new Progress(Optional.of(7L), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(begun.inWords(ASSIGNMENT, Instant.MAX)).isEqualTo("In progress");
    }

    @Test
    void theScoreStandsBesideTheSubmissionAndWhetherItWasLate() {
        assertThat(submitted(DEADLINE)).isEqualTo("Submitted: 7 of 9");
        assertThat(submitted(DEADLINE.plusMillis(1))).isEqualTo("Submitted late: 7 of 9");
    }

    private static String submitted(Instant at) {
        return new Progress(
                        Optional.of(7L),
                        Optional.of(DEADLINE),
                        Optional.of(new Submission(at, false)),
                        Optional.of(new Score(7, 9)))
                .inWords(ASSIGNMENT, at);
    }
}
