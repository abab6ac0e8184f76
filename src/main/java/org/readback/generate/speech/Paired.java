package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;

/** Two short quotations with nothing but "she said" between them: together they tell enough. */
final class Paired {
    private Paired() {}

    static Optional<Saying> of(Quote first, Quote second) {
        Sentence left = first.sentences().get(first.sentences().size() - 1);
        Sentence right = second.sentences().get(0);
        boolean together = first.speaker().person().equals(second.speaker().person())
                && left.paragraph().number() == right.paragraph().number()
                && right.index() - left.index() == 1;
        if (!together) {
            return Optional.empty();
        }
        return Sayable.piece(first, left)
                .flatMap(one -> Sayable.cut(second, right)
                        .filter(other -> other.text().matches("(?s)[\\p{Lu}\\d$£€].*"))
                        .map(other -> new Saying(
                                one.text() + "” and “" + other.text(),
                                left,
                                List.of(right),
                                Stream.concat(one.tokens().stream(), other.tokens().stream())
                                        .toList(),
                                first.speaker())));
    }
}
