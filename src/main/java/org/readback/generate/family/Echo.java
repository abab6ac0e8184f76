package org.readback.generate.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;

/** Whether a meaning takes up a word of the sentence: "rain" in "torrential rain" gives it away. */
final class Echo {
    private static final int STEM = 5;
    private static final Set<String> EMPTY = Set.of("""
            that with from into others other someone something somebody people person thing things very more most than
            been being their time make made making have having this does what only each near about""".split("\\s+"));

    private Echo() {}

    static boolean isIn(Sentence sentence, String meaning) {
        Set<String> told = stems(sentence.text()).collect(Collectors.toSet());
        return stems(meaning).anyMatch(told::contains);
    }

    private static Stream<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())));
    }
}
