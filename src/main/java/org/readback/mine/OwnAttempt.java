package org.readback.mine;

import java.time.Instant;
import java.util.Optional;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;

/**
 * One of a learner's attempts, in the list of all.
 *
 * @param article the slug of the article
 * @param title the article's title when the attempt began
 * @param submittedAt empty while it is in progress, as is the score
 */
public record OwnAttempt(
        long id,
        String article,
        String title,
        Purpose purpose,
        Instant startedAt,
        Optional<Instant> submittedAt,
        Optional<Score> score) {
    /** When something last came of it, as far as the list tells. */
    public Instant at() {
        return submittedAt.orElse(startedAt);
    }

    /** What it was for, as people say it. */
    public String kind() {
        return switch (purpose) {
            case QUIZ -> "Quiz";
            case PRACTICE -> "Practice";
            case STUDY -> "Study";
        };
    }
}
