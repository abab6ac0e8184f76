package org.readback.generate.family;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Sayable;
import org.readback.generate.speech.Saying;
import org.readback.generate.speech.Speaker;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Who said: “…”?" from words in quotation marks whose speaker is known. */
final class WhoSaidQuote implements Family {
    /** Of what stands on both sides of "she said" raters accepted one of four. */
    private static final double IN_TWO = 0.5;

    /** A second sentence leans on the first, and that on what was said before. */
    private static final double OF_SENTENCES = 0.7;

    /** What the article is about gives quoted words a place. */
    private static final double ON_TOPIC = 0.06;

    private static final Pattern SENTENCES = Pattern.compile("[.?!] \\p{Lu}");
    private static final int FEW_WORDS = 12;
    private static final int FEW_TELLING = 5;
    private static final int MANY_TELLING = 6;
    /** So many telling words before "it" or "they" may have told what it means. */
    private static final int TELLING_BEFORE = 4;

    @Override
    public Stream<Candidate> propose(Story story) {
        Speech speech = new Speech(story);
        SpeakersAsked asked = SpeakersAsked.of(story, speech);
        return Sayable.of(speech.quotes()).stream()
                .filter(saying -> asked.isWorth(saying.speaker().person(), saying.text()))
                .map(saying -> question(story, saying));
    }

    private static Candidate question(Story story, Saying saying) {
        Speaker speaker = saying.speaker();
        Sentence sentence = saying.sentence();
        return new Candidate(
                        "who-said",
                        Candidate.fact(sentence, speaker.verb().index()),
                        prompt(saying),
                        new Key.OfPerson(speaker.person()),
                        sentence,
                        speaker.feedback(sentence),
                        confidence(story, saying))
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

    /** How many of a hundred strict raters accepted. */
    private static double confidence(Story story, Saying saying) {
        if (saying.text().contains("” and “")) {
            return IN_TWO;
        }
        if (SENTENCES.matcher(saying.text()).find()) {
            return OF_SENTENCES;
        }
        boolean beside =
                saying.speaker().sentence().index() == saying.sentence().index();
        return least(saying)
                + (saying.speaker().isNamed() ? beside ? 0.03 : 0.02 : 0)
                + (story.topic().isTouchedBy(saying.text()) ? ON_TOPIC : 0);
    }

    private static double least(Saying saying) {
        if (pointsBack(saying)) {
            return saying.length() < FEW_WORDS ? 0.6 : 0.68;
        }
        long telling = Vagueness.contentWords(saying.words());
        boolean points = saying.words().stream().anyMatch(WhoSaidQuote::pointsOutside);
        if (points) {
            return telling < MANY_TELLING ? 0.73 : 0.8;
        }
        return telling < FEW_TELLING ? 0.75 : 0.86;
    }

    /** Somewhere in it: as a rule it is understood, but not as surely. */
    private static boolean pointsOutside(Token word) {
        boolean pronoun = word.is("it", "its", "they", "them", "their", "he", "she", "him", "one", "ones", "there");
        boolean pointer =
                word.is("that", "this", "those", "these") && word.tag().matches("DT|PRP");
        return pointer || (pronoun && !word.tag().equals("EX"));
    }

    /** "It takes a day to get it running again": what, the speaker told before. */
    private static boolean pointsBack(Saying saying) {
        List<Token> words = saying.words();
        return words.stream()
                .filter(word -> word.is("it", "its", "they", "them", "he", "she", "him"))
                .findFirst()
                .filter(word -> Vagueness.contentWords(words.subList(0, words.indexOf(word))) < TELLING_BEFORE)
                .isPresent();
    }
}
