package org.readback.generate.family;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.distractor.Asked;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.distractor.Distractors;
import org.readback.generate.passage.Passage;
import org.readback.generate.passage.Passages;
import org.readback.generate.passage.Swaps;
import org.readback.generate.passage.Term;
import org.readback.generate.passage.Terms;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/**
 * "True or false: Ada Lund was found guilty of 17 counts." from a statement of the article, as it is or with a number, a
 * date or a name in the place of the right one. Only what could be made false is asked: nothing in a statement's form
 * tells whether it is.
 */
final class TrueFalse implements Family {
    private static final int HANDY = 34;

    @Override
    public Stream<Candidate> propose(Story story) {
        return story.sentences().stream().flatMap(sentence -> question(story, sentence).stream());
    }

    private static Optional<Candidate> question(Story story, Sentence sentence) {
        Optional<Passage> alone = Passages.alone(story, sentence).filter(passage -> isPlain(passage, sentence));
        // numbers and dates before names: a wrong one of those is never right by another way of seeing it
        return alone.stream()
                .flatMap(passage -> Terms.in(story, sentence).stream()
                        .filter(term -> !Terms.isQuoted(sentence, term)
                                && Swaps.isOfMainClause(sentence, term)
                                && Swaps.isSafe(sentence, term))
                        .flatMap(term -> question(story, passage, sentence, term).stream()))
                .max(Comparator.comparingDouble(Candidate::confidence));
    }

    /** What may be so is neither true nor false, and what somebody says may be false though it was said. */
    private static boolean isPlain(Passage passage, Sentence sentence) {
        return sentence.tokens().size() <= HANDY
                && passage.text().endsWith(".")
                && sentence.begin() == 0
                && !sentence.entities().isEmpty()
                && !RelativeTimes.areIn(sentence)
                && sentence.tokens().stream()
                        .noneMatch(word -> word.quoted()
                                || word.is("may", "might", "now", "other", "not", "n't", "never", "no", ":", "—", "–"));
    }

    private static Optional<Candidate> question(Story story, Passage passage, Sentence sentence, Term term) {
        String told = passage.text();
        Optional<Distractor> found = Distractors.of(new Asked(term.key(), told, sentence, story)).stream()
                .filter(each -> Swaps.isRefuted(term, each.text()) && !told.contains(each.text()))
                .findFirst();
        return found.map(other -> question(story, passage, sentence, term, other));
    }

    private static Candidate question(Story story, Passage passage, Sentence sentence, Term term, Distractor other) {
        String told = passage.text();
        boolean holds = story.chance("true or false: " + told).nextBoolean();
        return new Candidate(
                        "true-false",
                        Candidate.fact(sentence, sentence.root()),
                        "True or false: "
                                + (holds ? told : passage.with(sentence, term.first(), term.last(), other.text())),
                        new Key.Truth(holds),
                        sentence,
                        holds ? Optional.empty() : Optional.of(Swaps.correction(sentence, term, other.text())),
                        confidence(term.key()))
                .restingOn(holds || term.key() instanceof Key.OfQuantity ? List.of() : further(sentence, other))
                .showing(List.of(sentence));
    }

    /** Where the article tells what the wrong name is right for. */
    private static List<Sentence> further(Sentence told, Distractor other) {
        return other.refutation().stream()
                .filter(sentence -> sentence.index() != told.index())
                .toList();
    }

    private static double confidence(Key key) {
        if (key instanceof Key.OfQuantity) {
            return 0.68;
        }
        if (key instanceof Key.OfDate) {
            return 0.67;
        }
        // that somebody else was not meant, too, is seldom told
        return 0.6;
    }
}
