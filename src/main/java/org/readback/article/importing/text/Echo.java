package org.readback.article.importing.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A paragraph's words and pairs of words, to find it again in another that says it in whole or nearly so.
 *
 * @param length how many words it has
 */
record Echo(int length, Set<String> words, Set<String> pairs) {
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.75;

    static Echo of(String key) {
        List<String> words = Arrays.asList(key.split(" "));
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return new Echo(words.size(), new HashSet<>(words), pairs);
    }

    boolean isIn(Echo other) {
        return length < other.length && share(words, other.words) >= NEARLY_ALL && share(pairs, other.pairs) >= MOST;
    }

    private static double share(Set<String> part, Set<String> whole) {
        return (double) part.stream().filter(whole::contains).count() / Math.max(1, part.size());
    }
}
