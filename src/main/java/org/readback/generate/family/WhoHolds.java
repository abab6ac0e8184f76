package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Agents;
import org.readback.generate.asking.Hedges;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** "Who teaches technology law at the University of Bergen?" from "Ada Lund, who teaches …": a role told by a verb. */
final class WhoHolds implements Family {
    private static final Set<String> VERBS = Set.of("""
            run head chair lead own teach edit coach manage direct represent captain study work farm grow make
            organise organize train""".strip().split("\\s+"));

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.clauses()
                .filter(WhoHolds::isFit)
                .flatMap(clause ->
                        Agents.subject(story.people(), clause)
                                .flatMap(person -> question(story, clause, person))
                                .stream());
    }

    private static boolean isFit(Clause clause) {
        return clause.kind() != Clause.Kind.REPORTED
                && clause.verb().tag().equals("VBZ")
                && clause.tense() == Tense.PRESENT
                && VERBS.contains(clause.verb().lemma())
                && !clause.verb().quoted()
                && !clause.isNegated()
                && !Hedges.isHedged(clause.sentence());
    }

    private static Optional<Candidate> question(Story story, Clause clause, Person person) {
        Known known = new Known(story.text());
        return Predicate.of(clause, Set.of())
                .filter(words -> Distinct.is(words, known) && !Vagueness.isIn(words))
                .flatMap(words -> wording(story, clause, words).stream())
                .findFirst()
                .map(words -> new Candidate(
                                "who-was",
                                Candidate.fact(clause.sentence(), clause.verb().index()),
                                "Who " + words + "?",
                                new Key.OfPerson(person),
                                clause.sentence(),
                                Optional.empty(),
                                0.92)
                        .leaningOn(Leaning.FACTS));
    }

    private static Optional<String> wording(Story story, Clause clause, List<Token> words) {
        return story.wording().of(clause.sentence(), words, clause.tense(), Optional.of(clause.subject()));
    }
}
