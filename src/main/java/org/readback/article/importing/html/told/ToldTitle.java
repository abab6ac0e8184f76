package org.readback.article.importing.html.told;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Words;

/** A title as the metadata or the window of a page tell it, to find it again on the page. */
public final class ToldTitle {
    /** What stands in a window's title between headline, section and site. */
    static final Pattern SEPARATOR = Pattern.compile("\\s+[|»«·–—:-]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");

    private static final double OPENS = 0.8;
    private static final int SHORTEST = 3;

    private final String text;
    private final String key;
    private final Set<String> all;
    private final Set<String> withoutSite;

    public ToldTitle(String text) {
        this.text = text;
        this.key = Words.key(text);
        this.all = words(key);
        this.withoutSite = words(Words.key(withoutSite(text)));
    }

    /** The title without the names of site and section. */
    public String text() {
        return withoutSite(text);
    }

    /** Whether it has enough words to tell a headline from a section's name. */
    public boolean tells() {
        return all.size() >= SHORTEST;
    }

    /** How many of the words are common to both, 0 to 1. */
    public double alike(String shown) {
        return alikeByKey(Words.key(shown));
    }

    double alikeByKey(String shownKey) {
        Set<String> words = words(shownKey);
        boolean opens = words.size() >= SHORTEST && key.startsWith(shownKey + " ");
        return opens ? OPENS : Math.max(dice(words, all), dice(words, withoutSite));
    }

    /** How many of their words two titles have in common, 0 to 1. */
    public static double alike(String shown, String told) {
        return new ToldTitle(told).alike(shown);
    }

    private static Set<String> words(String key) {
        return new HashSet<>(Arrays.asList(key.split(" ", -1)));
    }

    private static double dice(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            common += !word.isEmpty() && other.contains(word) ? 1 : 0;
        }
        return 2.0 * common / Math.max(1, one.size() + other.size());
    }

    /** A window's title without the names of site and section. */
    public static String withoutSite(String window) {
        String[] parts = SEPARATOR.split(window, -1);
        if (parts.length < 2) {
            return window;
        }
        String longest = Arrays.stream(parts)
                .max(Comparator.comparingInt(String::length))
                .orElse(window);
        return longest.split(" ", -1).length >= SHORTEST ? longest.strip() : window;
    }
}
