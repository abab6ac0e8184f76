package org.readback.attempt;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.bank.Question;
import org.readback.bank.Question.InWords;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;

/** How a question's points are earned, in words for students, who read it before they answer. */
final class Credit {
    private Credit() {}

    /** Empty where one option earns the one point. Tells nothing of the key. */
    static Optional<String> of(Question question) {
        int points = question.details().points();
        String words = Stream.concat(
                        points == 1 ? Stream.empty() : Stream.of(points + " points."),
                        rule(question, points == 1 ? "point" : "points").stream())
                .collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static Optional<String> rule(Question question, String points) {
        if (question instanceof MultiChoice) {
            return Optional.of("Tick every right option. Each right one earns its share of the " + points
                    + ", each wrong one takes some away, and ticking everything earns 0.");
        } else if (question instanceof Matching) {
            return Optional.of("Each right pair earns its share of the " + points + ".");
        } else if (question instanceof Ordering) {
            return Optional.of(
                    "Each item that comes straight after the right one earns its share of the " + points + ".");
        } else if (question instanceof InWords asked) {
            return Optional.of(
                    asked.isExact()
                            ? "Write it exactly: spelling, capital letters and accents count."
                            : "Capital letters don’t count, nor does a slip in a word of 5 letters or more. "
                                    + "Numbers must be exact.");
        }
        return Optional.empty();
    }
}
