package org.readback.generate.distractor;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;

/**
 * A wrong answer.
 *
 * @param refutation where the article tells what it would be the answer to instead
 */
public record Distractor(String text, Optional<Sentence> refutation) {
    static Distractor of(String text) {
        return new Distractor(text, Optional.empty());
    }
}
