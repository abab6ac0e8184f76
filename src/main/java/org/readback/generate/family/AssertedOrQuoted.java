package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.claim.Beginning;
import org.readback.generate.claim.Mistakable;
import org.readback.generate.claim.Told;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Does the article itself state that …, or does it report this as somebody’s claim?": at most one claim and one fact. */
final class AssertedOrQuoted implements Family {
    private static final String FACT = "The article states it as a fact";
    private static final int WRONG = 3;
    private static final int LONGEST = 18;
    private static final double ALIKE = 0.4;
    /** So many words in common, and somebody may have said much the same. */
    private static final int SUSPECT = 2;

    @Override
    public Stream<Candidate> propose(Story story) {
        Speech speech = new Speech(story);
        Map<String, Set<Sentence>> sources = speech.sources();
        Stream<Told> facts = Told.facts(story, speech).filter(told -> Mistakable.isAmongClaims(story, speech, told));
        return Stream.of(Told.claims(story, speech), facts)
                .flatMap(told -> told.filter(each -> each.length() <= LONGEST && isSingular(story, each))
                        .filter(each -> Mistakable.standsAlone(each) && isAnchored(each))
                        .sorted(Comparator.comparingInt(each -> -each.tellingWords()))
                        .flatMap(each -> question(story, sources, each).stream())
                        .limit(1));
    }

    /** Of a claim without quotation marks the article has said before what it is about. */
    private static boolean isAnchored(Told told) {
        boolean reported = told.source().isPresent() && !told.verb().quoted() && !told.isQuoted();
        return reported || Mistakable.isAnchored(told);
    }

    /** Whether no other sentence tells much the same, be it as a fact or as a claim. */
    private static boolean isSingular(Story story, Told told) {
        return story.sentences().stream()
                .filter(sentence -> sentence.index() != told.sentence().index())
                .noneMatch(
                        sentence -> told.shared(sentence.text()) >= Math.max(SUSPECT + 1, ALIKE * told.tellingWords()));
    }

    private static Optional<Candidate> question(Story story, Map<String, Set<Sentence>> sources, Told told) {
        List<String> others = sources.entrySet().stream()
                .filter(source -> !told.source().equals(Optional.of(source.getKey())))
                .filter(source -> !told.text().contains(source.getKey()))
                .filter(source -> story.people().all().stream()
                        .anyMatch(person -> person.name().equals(source.getKey())))
                .filter(source ->
                        source.getValue().stream().noneMatch(sentence -> told.shared(sentence.text()) >= SUSPECT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(others, story.chance(told.text()));
        List<String> wrong = new ArrayList<>();
        told.source().ifPresent(source -> wrong.add(FACT));
        others.stream()
                .limit(WRONG - wrong.size())
                .map(AssertedOrQuoted::claimBy)
                .forEach(wrong::add);
        return wrong.size() < WRONG
                ? Optional.empty()
                : Optional.of(new Candidate(
                                "asserted-or-quoted",
                                Candidate.fact(told.sentence(), told.verb().index()),
                                "Does the article itself state that " + Beginning.inside(story, told.text())
                                        + ", or does it report this as somebody’s claim?",
                                new Key.AmongGiven(
                                        told.source()
                                                .map(AssertedOrQuoted::claimBy)
                                                .orElse(FACT),
                                        wrong),
                                told.sentence(),
                                Optional.empty(),
                                // among three claims the fact stands out
                                told.source().isPresent() ? 0.62 : 0.55)
                        .restingOn(told.further()));
    }

    private static String claimBy(String source) {
        return "It is a claim by " + source;
    }
}
