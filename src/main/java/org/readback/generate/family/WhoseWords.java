package org.readback.generate.family;

import java.util.List;
import java.util.stream.Stream;
import org.readback.generate.speech.Sayable;
import org.readback.generate.speech.Saying;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "To whom does the article attribute the words “…”?" from words that are quoted within a sentence. */
final class WhoseWords implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        Speech speech = new Speech(story);
        SpeakersAsked asked = SpeakersAsked.of(story, speech);
        return speech.quotes().stream()
                .flatMap(quote -> Sayable.fragment(quote).stream())
                .filter(saying -> asked.isWorth(saying.speaker().person(), saying.text()))
                .map(WhoseWords::question);
    }

    private static Candidate question(Saying saying) {
        Speaker speaker = saying.speaker();
        return new Candidate(
                        "who-said",
                        Candidate.fact(saying.sentence(), speaker.verb().index()),
                        "To whom does the article attribute the words “" + saying.text() + "”?",
                        new Key.OfPerson(speaker.person()),
                        saying.sentence(),
                        speaker.feedback(saying.sentence()),
                        0.75)
                .leaningOn(Leaning.WORDS)
                .restingOn(speaker.isNamed() ? List.of() : List.of(speaker.naming()));
    }
}
