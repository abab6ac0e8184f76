package org.readback.generate.family;

import java.util.LinkedHashSet;
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
        Set<String> traits = new LinkedHashSet<>();
        add(traits, saying.text().contains("” and “"), "on both sides of “she said”");
        add(traits, SENTENCES.matcher(saying.text()).find(), "two sentences");
        add(traits, saying.length() <= SHORT, "short");
        add(traits, saying.length() >= LONG, "long");
        add(traits, Vagueness.contentWords(saying.words()) < FEW_TELLING, "few telling words");
        add(traits, pointsBack(), "begins with “it” or the like");
        add(traits, has("it", "its"), "“it”");
        add(traits, has("they", "them", "their"), "“they”");
        add(traits, has("he", "she", "him", "her", "his"), "“he” or “she”");
        add(traits, has("one", "ones"), "“one”");
        add(traits, saying.words().stream().anyMatch(SayingTraits::isPointer), "“that” of something");
        add(traits, has("not", "n't", "n’t", "never", "no", "nobody", "nothing"), "“not”");
        add(traits, has("and", "but"), "“and” or “but”");
        add(traits, has("we", "our", "us"), "“we”");
        add(traits, has("I", "my", "me"), "“I”");
        add(traits, has("you", "your"), "“you”");
        add(traits, first().is("the"), "begins with “The”");
        add(traits, first().is("if", "when"), "begins with “If” or “When”");
        add(traits, story.topic().isTouchedBy(saying.text()), "something of the title or a main word");
        add(traits, saying.speaker().isNamed(), "the speaker's name beside");
        return traits;
    }

    private static void add(Set<String> traits, boolean has, String trait) {
        if (has) {
            traits.add(trait);
        }
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
