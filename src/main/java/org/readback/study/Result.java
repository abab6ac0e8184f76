package org.readback.study;

import java.time.Instant;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;

/**
 * How a question went in a submitted attempt.
 *
 * @param at when the attempt was submitted
 * @param isAnswered whether anything was answered to it there
 * @param isHinted whether the student asked there where the article tells it
 */
record Result(QuestionId question, Instant at, Purpose purpose, Score score, boolean isAnswered, boolean isHinted) {
    /** Whether it tells what the student knows: one may leave out questions where nothing counts. */
    boolean isTelling() {
        return isAnswered || purpose.counts();
    }

    /** Whether it didn't earn all its points. */
    boolean isMiss() {
        return score.points() < score.outOf();
    }

    /** What it says of memory: half of the points, or all of them after a hint, were remembered with trouble. */
    Rating rating() {
        if (!isMiss()) {
            return isHinted ? Rating.HARD : Rating.GOOD;
        }
        return 2 * score.points() >= score.outOf() ? Rating.HARD : Rating.AGAIN;
    }
}
