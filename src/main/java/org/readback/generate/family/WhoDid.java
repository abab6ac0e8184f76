package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Predicate;
import org.readback.generate.name.Person;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** "Who opened the new harbour bridge?" from a sentence with a person as its subject. */
final class WhoDid implements Family {
    private static final int MIN_CONTENT = 4;

    /** Their subject does nothing that could be asked for. */
    private static final Set<String> PALE = Set.of("seem", "appear", "have", "want", "like", "need", "tend", "refuse");

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.clauses()
                .filter(WhoDid::isFit)
                .flatMap(clause ->
                        Agents.subject(story.people(), clause)
                                .flatMap(person -> question(story, clause, person))
                                .stream());
    }

    private static boolean isFit(Clause clause) {
        boolean told = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE;
        Tense tense = clause.tense();
        boolean happened = tense == Tense.PAST
                || (tense == Tense.PERFECT && clause.finite().is("has"));
        return told
                && happened
                && !clause.isNegated()
                && !clause.verb().quoted()
                && !clause.isCopular()
                && clause.verb().isVerb()
                && !PALE.contains(clause.verb().lemma())
                && !Sayings.isSaying(clause.verb().lemma())
                && clause.sentence().child(clause.verb(), "ccomp").isEmpty()
                && !Hedges.isHedged(clause.sentence())
                && !Hedges.isReported(clause);
    }

    private static Optional<Candidate> question(Story story, Clause clause, Person person) {
        Sentence sentence = clause.sentence();
        return Predicate.of(clause, Set.of())
                .filter(words -> Vagueness.contentWords(words) >= (isParticular(words) ? MIN_CONTENT - 1 : MIN_CONTENT))
                .filter(words -> !Vagueness.isIn(words))
                .flatMap(words -> wording(story, clause, words).stream())
                .findFirst()
                .map(words -> new Candidate(
                        "who-did",
                        Candidate.fact(sentence, clause.verb().index()),
                        "Who " + words + "?",
                        new Key.OfPerson(person),
                        sentence,
                        Optional.empty(),
                        clause.kind() == Clause.Kind.RELATIVE ? 0.92 : 0.86));
    }

    /** A name or a compound such as "school bell" tells a deed apart with fewer words. */
    private static boolean isParticular(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isNoun()
                    && (words.get(i).isProperNoun() || words.get(i - 1).isNoun())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> wording(Story story, Clause clause, List<Token> words) {
        return story.wording().of(clause.sentence(), words, clause.tense(), Optional.of(clause.subject()));
    }
}
