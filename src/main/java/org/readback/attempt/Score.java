package org.readback.attempt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;

/**
 * Points earned.
 *
 * @param outOf the most that could be earned
 */
public record Score(double points, int outOf) {
    /** The score of one question: a pure function of its snapshot and the last response. */
    public static Score of(Question question, Response response) {
        int outOf = question.details().points();
        return new Score(outOf * response.fraction(question), outOf);
    }

    /** The sums of an attempt's stored scores, which are there once it is submitted. */
    public static Optional<Score> stored(@Nullable Double points, @Nullable Integer outOf) {
        return points == null || outOf == null ? Optional.empty() : Optional.of(new Score(points, outOf));
    }

    /** All of these together. */
    public static Score sum(Collection<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::points).sum(),
                scores.stream().mapToInt(Score::outOf).sum());
    }

    /** As people say it: "7 of 9", or "6.5 of 9". */
    public String inWords() {
        return earned() + " of " + outOf;
    }

    /** The points as people write them: "7" or "6.5". */
    public String earned() {
        String rounded = String.format(Locale.ROOT, "%.1f", points);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }
}
