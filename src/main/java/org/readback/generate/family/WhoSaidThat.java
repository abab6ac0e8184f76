package org.readback.generate.family;

import java.util.List;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.claim.Claim;
import org.readback.generate.speech.Sayings;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Who said that …?" from reported speech whose speaker is known. */
final class WhoSaidThat implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        Speech speech = new Speech(story);
        SpeakersAsked asked = SpeakersAsked.of(story, speech);
        return story.sentences().stream()
                .flatMap(sentence -> speech.speakers(sentence).stream()
                        .filter(speaker -> !speaker.verb().isVerb()
                                || speaker.verb().is("according")
                                || Sayings.isReporting(speaker.verb().lemma()))
                        .flatMap(speaker -> Claim.of(story, speaker).stream())
                        .filter(claim -> asked.isWorth(claim.speaker().person(), claim.text()))
                        // "He agreed. Yet the weather, she said, was bad"
                        .filter(claim -> !claim.text().matches("(?is)(?:yet|but|and|so|though|still)\\b.*"))
                        .map(WhoSaidThat::question));
    }

    private static Candidate question(Claim claim) {
        Speaker speaker = claim.speaker();
        Sentence sentence = speaker.sentence();
        return new Candidate(
                        "who-said",
                        Candidate.fact(sentence, speaker.verb().index()),
                        "Who " + claim.verb() + " that " + claim.text().replaceAll("[.,](?=”$)", "") + "?",
                        new Key.OfPerson(speaker.person()),
                        sentence,
                        speaker.feedback(sentence),
                        confidence(claim))
                .leaningOn(Leaning.WORDS)
                .restingOn(speaker.isNamed() ? List.of() : List.of(speaker.naming()));
    }

    private static double confidence(Claim claim) {
        return (claim.speaker().isNamed() ? 0.88 : 0.85) - (claim.own() ? 0.04 : 0);
    }
}
