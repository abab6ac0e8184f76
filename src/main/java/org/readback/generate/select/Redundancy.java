package org.readback.generate.select;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Key;

/** Whether a question asks, or tells the answer of, what is asked already. */
final class Redundancy {
    private static final int FACT_CAP = 2;

    private Redundancy() {}

    /** Why a candidate should not be asked beside the chosen; empty when it may be. */
    static Optional<String> of(Candidate candidate, List<Chosen> chosen) {
        return ofSentence(candidate, chosen).or(() -> ofAnswers(candidate, chosen));
    }

    /** The same, but a passage may show what is asked of another of its sentences. */
    static Optional<String> ofSentence(Candidate candidate, List<Chosen> chosen) {
        boolean shown = chosen.stream()
                .map(Chosen::candidate)
                .anyMatch(other -> showsItself(other)
                        && showsItself(candidate)
                        && other.sentence().equals(candidate.sentence()));
        return shown ? Optional.of("its sentence is shown by another question already") : ofFact(candidate, chosen);
    }

    /** The same as far as they ask for one fact; that they show each other's answers is let pass. */
    static Optional<String> ofFact(Candidate candidate, List<Chosen> chosen) {
        List<Candidate> asked = chosen.stream().map(Chosen::candidate).toList();
        if (asked.stream().anyMatch(other -> other.prompt().equals(candidate.prompt()))) {
            return Optional.of("the same question is asked already");
        }
        List<Candidate> sameFact = asked.stream()
                .filter(other -> other.fact().equals(candidate.fact()))
                .toList();
        if (sameFact.size() >= FACT_CAP
                || sameFact.stream()
                        .anyMatch(other ->
                                other.key().text().equals(candidate.key().text()))) {
            return Optional.of("its fact is asked for already");
        }
        if (asked.stream().anyMatch(other -> isPairOf(other, candidate) || isPairOf(candidate, other))) {
            return Optional.of("one of its pairs is asked for already");
        }
        if (sameFact.stream().anyMatch(other -> tellsSource(candidate, other) || tellsSource(other, candidate))) {
            return Optional.of("another question tells whose claim it is");
        }
        if (asked.stream()
                .anyMatch(other -> other.sentence().equals(candidate.sentence())
                        && (showsItself(other) || showsItself(candidate))
                        && other.key().text().equals(candidate.key().text()))) {
            return Optional.of("its fact is asked for already");
        }
        return Optional.empty();
    }

    private static Optional<String> ofAnswers(Candidate candidate, List<Chosen> chosen) {
        return chosen.stream().anyMatch(other -> tellEachOther(candidate, other.candidate()))
                ? Optional.of("it and another question give each other's answers away")
                : Optional.empty();
    }

    /** Whether a passage shows what another question asks. */
    static boolean tells(Candidate gap, Candidate other) {
        return showsOther(gap, other) && Fitness.givesAway(other.key(), gap.prompt());
    }

    /** Whether one of two questions shows the answer of the other. */
    static boolean tellEachOther(Candidate candidate, Candidate other) {
        return (shareASentence(other, candidate) || showsOther(candidate, other) || showsOther(other, candidate))
                && (Fitness.givesAway(other.key(), candidate.prompt())
                        || Fitness.givesAway(candidate.key(), other.prompt())
                        // a passage shows how a sentence goes that is true or false
                        || isTruth(other)
                        || isTruth(candidate));
    }

    private static boolean shareASentence(Candidate one, Candidate other) {
        return sentences(one).anyMatch(own -> sentences(other).anyMatch(own::equals));
    }

    /** Whether a gap stands in a passage that has the other's sentence. */
    private static boolean showsOther(Candidate gap, Candidate other) {
        return sentences(other).anyMatch(sentence -> gap.shown().contains(sentence));
    }

    private static Stream<Sentence> sentences(Candidate candidate) {
        return Stream.concat(Stream.of(candidate.sentence()), candidate.further().stream());
    }

    /** Whether the sentence that proves a key stands in its question. */
    private static boolean showsItself(Candidate candidate) {
        return isGap(candidate) || isTruth(candidate);
    }

    private static boolean isGap(Candidate candidate) {
        return candidate.prompt().contains(Candidate.GAP);
    }

    private static boolean isTruth(Candidate candidate) {
        return candidate.key() instanceof Key.Truth;
    }

    /** Whether a role or a speaker, asked for alone, is one that the other question has matched too. */
    private static boolean isPairOf(Candidate matching, Candidate alone) {
        boolean roles = matching.fact().equals("roles");
        return matching.key() instanceof Key.Pairs pairs
                && pairs.pairs().entrySet().stream()
                        .anyMatch(pair -> (roles && alone.fact().equals("role:" + pair.getKey()))
                                || (alone.prompt().contains(pair.getValue())
                                        && alone.key().text().equals(pair.getKey())));
    }

    /** "Who said that …?" tells that somebody did. */
    private static boolean tellsSource(Candidate candidate, Candidate other) {
        return candidate.family().equals("asserted-or-quoted") && other.family().equals("who-said");
    }
}
