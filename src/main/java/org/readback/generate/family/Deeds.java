package org.readback.generate.family;

import java.util.stream.Stream;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** What an article asserts as done or happened. */
final class Deeds {
    private Deeds() {}

    static Stream<Clause> of(Story story) {
        return Stream.concat(story.clauses(), story.sentences().stream().flatMap(Clauses::participial))
                .filter(Deeds::isTold);
    }

    private static boolean isTold(Clause clause) {
        String verb = clause.verb().lemma();
        return clause.kind() != Clause.Kind.REPORTED
                && clause.verb().isVerb()
                && !clause.verb().quoted()
                && !clause.isNegated()
                && !clause.isCopular()
                // "there was a strike" has no subject to invert
                && clause.sentence().children(clause.verb(), "expl").isEmpty()
                && (!Sayings.isSaying(verb) || Sayings.isDated(verb))
                && !Hedges.isHedged(clause.sentence())
                && !Hedges.isReported(clause);
    }

    /** Whether it is over: "opened", "was opened", "had opened", but not "had been open for years". */
    static boolean isPast(Clause clause) {
        return clause.tense() == Tense.PAST || (clause.isPastPerfect() && !lasts(clause));
    }

    private static boolean lasts(Clause clause) {
        return clause.verb().tag().equals("VBG")
                || clause.sentence().times().stream()
                        .filter(time -> time.kind() == TimeReference.Kind.DURATION)
                        .anyMatch(time -> clause.sentence()
                                .at(time.first() - 1)
                                .filter(before -> before.is("for"))
                                .isPresent());
    }
}
