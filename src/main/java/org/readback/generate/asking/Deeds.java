package org.readback.generate.asking;

import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** What an article asserts as done or happened. */
public final class Deeds {
    private Deeds() {}

    public static Stream<Clause> of(Story story) {
        return all(story).filter(Deeds::isTold);
    }

    /** The same, and what a sentence leaves to somebody who says so: a question must name who that is. */
    public static Stream<Clause> withClaims(Story story) {
        return Stream.concat(of(story), all(story).flatMap(clause -> claimed(story, clause).stream()));
    }

    private static Stream<Clause> all(Story story) {
        return Stream.concat(story.clauses(), story.sentences().stream().flatMap(Clauses::participial));
    }

    private static Optional<Clause> claimed(Story story, Clause clause) {
        boolean known = Attribution.of(clause)
                .filter(attribution -> attribution
                        .person(story)
                        .filter(source -> Agents.subject(story.people(), clause).equals(Optional.of(source)))
                        .isEmpty())
                .flatMap(attribution -> attribution.opening(story))
                .isPresent();
        Clause main = new Clause(
                clause.sentence(),
                clause.verb(),
                clause.subject(),
                clause.kind() == Clause.Kind.REPORTED ? Clause.Kind.MAIN : clause.kind());
        return known && !clause.finite().tag().equals("MD") && !Hedges.isHedged(clause.sentence()) && isDeed(main)
                ? Optional.of(main)
                : Optional.empty();
    }

    private static boolean isTold(Clause clause) {
        return clause.kind() != Clause.Kind.REPORTED
                && !Hedges.isHedged(clause.sentence())
                && !Hedges.isReported(clause)
                && Attribution.of(clause).isEmpty()
                && isDeed(clause);
    }

    private static boolean isDeed(Clause clause) {
        String verb = clause.verb().lemma();
        return clause.verb().isVerb()
                && !clause.verb().quoted()
                && !clause.isNegated()
                && !clause.isCopular()
                // "there was a strike" has no subject to invert
                && clause.sentence().children(clause.verb(), "expl").isEmpty()
                && (!Sayings.isSaying(verb) || Sayings.isDated(verb))
                && Standing.isSure(clause);
    }

    /** Whether it is over: "opened", "was opened", "had opened", but not "had been open for years". */
    public static boolean isPast(Clause clause) {
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
