package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.speech.Sayable;
import org.readback.generate.speech.Saying;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Who said: “…”?" from words in quotation marks whose speaker is known. */
final class WhoSaidQuote implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        return sayings(story).map(saying -> question(story, saying));
    }

    static Stream<Saying> sayings(Story story) {
        Speech speech = new Speech(story);
        SpeakersAsked asked = SpeakersAsked.of(story, speech);
        return Sayable.of(speech.quotes()).stream()
                .filter(saying -> asked.isWorth(saying.speaker().person(), saying.text()));
    }

    static Candidate question(Story story, Saying saying) {
        Speaker speaker = saying.speaker();
        Sentence sentence = saying.sentence();
        return new Candidate(
                        "who-said",
                        Candidate.fact(sentence, speaker.verb().index()),
                        prompt(saying),
                        new Key.OfPerson(speaker.person()),
                        sentence,
                        speaker.feedback(sentence),
                        Likelihood.OF_SAYING.of(new SayingTraits(story, saying).all()))
                .leaningOn(Leaning.WORDS)
                .restingOn(further(saying));
    }

    private static String prompt(Saying saying) {
        boolean question = saying.text().endsWith("?");
        boolean only = question && !saying.text().matches("(?s).*(?:[.!?]|” and) .*");
        String verb = saying.speaker().verb().lemma().equals("write") ? "wrote" : only ? "asked" : "said";
        return "Who " + verb + ": “" + saying.text() + (question ? "”" : "”?");
    }

    private static List<Sentence> further(Saying saying) {
        List<Sentence> further = new ArrayList<>(saying.further());
        Stream.of(saying.speaker().sentence(), saying.speaker().naming())
                .filter(sentence -> sentence.index() != saying.sentence().index() && !further.contains(sentence))
                .forEach(further::add);
        return further.stream().distinct().toList();
    }
}
