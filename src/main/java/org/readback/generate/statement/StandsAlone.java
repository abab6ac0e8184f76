package org.readback.generate.statement;

import java.util.Optional;
import org.readback.generate.realise.Vagueness;

/** Whether a statement is whole, and understood by who has only it before the eyes. */
final class StandsAlone {
    /** With fewer, raters refused seven of seventeen gaps that only the article beside explains; with more, three of 31. */
    private static final int MIN_CONTENT_BESIDE = 10;

    private StandsAlone() {}

    /** What keeps a statement from standing alone; empty when nothing does. */
    static Optional<Fault> fault(Statement statement) {
        return new Wholeness(statement).fault().or(() -> new Understood(statement).fault());
    }

    /** Whether it can begin a passage: it may be short there, and be about what only the article tells. */
    static boolean opens(Statement statement) {
        return new Wholeness(statement)
                        .faultOfAnyLength()
                        .or(() -> new Understood(statement).fault())
                        .filter(fault -> !fault.goesBesideTheArticle())
                        .isEmpty()
                && !Vagueness.pointsBack(statement.words())
                && statement.text().isPresent();
    }

    /** Whether it is clear at least to who has the article before the eyes. */
    static boolean isClearBesideTheArticle(Statement statement) {
        Optional<Fault> fault = fault(statement);
        return fault.isEmpty()
                || (fault.get().goesBesideTheArticle()
                        && Vagueness.contentWords(statement.words()) >= MIN_CONTENT_BESIDE
                        && !Vagueness.pointsBack(statement.words())
                        && statement.text().isPresent());
    }
}
