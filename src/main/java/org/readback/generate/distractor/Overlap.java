package org.readback.generate.distractor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two texts share. */
public final class Overlap {
    private static final double LARGE = 0.6;
    private static final int SHORTEST = 3;
    private static final int STEM = 5;

    private Overlap() {}

    /** Whether most words of the prompt, or forms of them, stand in the text. */
    static boolean isLarge(String prompt, String text) {
        Set<String> asked = stems(prompt);
        Set<String> told = stems(text);
        long shared = asked.stream().filter(told::contains).count();
        return !asked.isEmpty() && shared >= LARGE * asked.size();
    }

    /** How much of a text's words, or forms of them, stand in another: from 0 to 1. */
    public static double share(String text, String other) {
        Set<String> stems = stems(text);
        Set<String> told = stems(other);
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(told::contains).count() / stems.size();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > SHORTEST && !word.matches("who|whom|said|that|what|when|which"))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
