package org.readback.dictionary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that a reader looked up, and what was found.
 *
 * @param word as it was asked for, without what clings to words in a text
 * @param entries the likeliest first; empty for an unknown word
 * @param parts of an unknown word such as "two-day", the words it is made of
 */
public record LookedUp(String word, List<Entry> entries, List<String> parts) {
    private static final int LONGEST = 60;

    public LookedUp {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
    }

    /** Looks a word up, in any form and as it may stand in a text: "envoys", "China’s", "“backsliding,”". */
    public static LookedUp of(String typed) {
        String word = tidy(typed);
        List<Entry> entries = Stream.of(word, withoutPossessive(word))
                .distinct()
                .map(Entries::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new LookedUp(word, entries, entries.isEmpty() ? parts(word) : List.of());
    }

    private static String tidy(String typed) {
        String word = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("['‘ʼ`´]", "’")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}’ -]", "")
                .replaceAll("^[’ -]+|[’ -]+$", "");
        int end = word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())));
        return word.substring(0, end);
    }

    private static String withoutPossessive(String word) {
        return word.replaceFirst("(?i)’s$", "");
    }

    private static List<String> parts(String word) {
        List<String> parts = Arrays.stream(word.split("[ -]+"))
                .filter(part -> part.matches("\\p{L}{2,}.*"))
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** Whether nothing was asked for. */
    public boolean isBlank() {
        return word.isEmpty();
    }

    /** Whether WordNet, which some of the meanings come from, has to be named. */
    public boolean isFromWordNet() {
        return entries.stream().anyMatch(Entry::fromWordNet);
    }
}
