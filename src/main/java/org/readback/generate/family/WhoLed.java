package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Agents;
import org.readback.generate.asking.Hedges;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Trimming;
import org.readback.generate.name.Person;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;
import org.readback.generate.time.Tense;

/** "Who led the 2016 Norwegian delegation?": the barest form of a deed, made whole by its year. */
final class WhoLed implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        return story.clauses()
                .filter(WhoLed::isFit)
                .flatMap(clause ->
                        Agents.subject(story.people(), clause)
                                .flatMap(person -> question(story, clause, person))
                                .stream());
    }

    private static boolean isFit(Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && clause.tense() == Tense.PAST
                && clause.auxiliaries().isEmpty()
                && !clause.verb().quoted()
                && !clause.isNegated()
                && Leading.isLeading(clause.verb().lemma())
                && !Hedges.isHedged(clause.sentence())
                && !Hedges.isReported(clause);
    }

    private static Optional<Candidate> question(Story story, Clause clause, Person person) {
        Sentence sentence = clause.sentence();
        Optional<Integer> year = EventYear.of(story.text(), sentence);
        Optional<Token> object = clause.object();
        if (year.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        List<Token> phrase = sentence.tokens(
                Trimming.nounPhrase(sentence, object.get()).headSet(object.get().index(), true));
        boolean besideVerb =
                !phrase.isEmpty() && phrase.get(0).index() == clause.verb().index() + 1;
        if (!besideVerb) {
            return Optional.empty();
        }
        return Leading.withYear(story.wording(), sentence, phrase, year.get())
                .map(words -> new Candidate(
                        "who-did",
                        Candidate.fact(sentence, clause.verb().index()),
                        "Who " + clause.verb().word() + " " + words + "?",
                        new Key.OfPerson(person),
                        sentence,
                        Optional.empty(),
                        0.95));
    }
}
