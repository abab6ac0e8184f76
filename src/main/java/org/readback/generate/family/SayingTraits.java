package org.readback.generate.family;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Vagueness;
import org.readback.generate.speech.Saying;
import org.readback.generate.story.Story;

/** What there is to quoted words that raters' verdicts go with; the names are those of the list of weights. */
record SayingTraits(Story story, Saying saying) {
    private static final Pattern SENTENCES = Pattern.compile("[.?!] \\p{Lu}");
    private static final int SHORT = 10;
    private static final int LONG = 15;
    private static final int FEW_TELLING = 5;
    /** So many telling words before "it" or "they" may have told what it means. */
    private static final int TELLING_BEFORE = 4;

    Set<String> all() {
        Traits traits = new Traits();
        traits.add(saying.text().contains("” and “"), "on both sides of “she said”");
        traits.add(SENTENCES.matcher(saying.text()).find(), "two sentences");
        traits.add(saying.length() <= SHORT, "short");
        traits.add(saying.length() >= LONG, "long");
        traits.add(Vagueness.contentWords(saying.words()) < FEW_TELLING, "few telling words");
        traits.add(pointsBack(), "begins with “it” or the like");
        traits.add(has("it", "its"), "“it”");
        traits.add(has("they", "them", "their"), "“they”");
        traits.add(has("he", "she", "him", "her", "his"), "“he” or “she”");
        traits.add(has("one", "ones"), "“one”");
        traits.add(saying.words().stream().anyMatch(SayingTraits::isPointer), "“that” of something");
        traits.add(has("not", "n't", "n’t", "never", "no", "nobody", "nothing"), "“not”");
        traits.add(has("and", "but"), "“and” or “but”");
        traits.add(has("we", "our", "us"), "“we”");
        traits.add(has("I", "my", "me"), "“I”");
        traits.add(has("you", "your"), "“you”");
        traits.add(first().is("the"), "begins with “The”");
        traits.add(first().is("if", "when"), "begins with “If” or “When”");
        traits.add(story.topic().isTouchedBy(saying.text()), "something of the title or a main word");
        traits.add(saying.speaker().isNamed(), "the speaker's name beside");
        return traits.names();
    }

    /** "It takes a day to get it running again": what, the speaker told before. */
    private boolean pointsBack() {
        List<Token> words = saying.words();
        return words.stream()
                .filter(word -> word.is("it", "its", "they", "them", "he", "she", "him"))
                .findFirst()
                .filter(word -> Vagueness.contentWords(words.subList(0, words.indexOf(word))) < TELLING_BEFORE)
                .isPresent();
    }

    private static boolean isPointer(Token word) {
        return word.is("that", "this", "those", "these") && word.tag().matches("DT|PRP");
    }

    private boolean has(String... words) {
        return saying.words().stream().anyMatch(word -> word.is(words));
    }

    private Token first() {
        return saying.words().get(0);
    }
}
