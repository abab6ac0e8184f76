package org.readback.article.importing.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph's words and pairs of words, to find it again in another that says it in whole or nearly so. */
final class Echo {
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.75;

    private final String key;
    private int length = 1;
    // a bit for each word: most paragraphs have too many that another lacks, and needn't be compared by words
    private long marks;
    private @Nullable Set<String> words;
    private @Nullable Set<String> pairs;

    private Echo(String key) {
        this.key = key;
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ') {
                mark(hash);
                length++;
                hash = 0;
            } else {
                hash = 31 * hash + key.charAt(i);
            }
        }
        mark(hash);
    }

    private void mark(int hash) {
        marks |= 1L << ((hash * 0x9E3779B9) >>> 26);
    }

    static Echo of(String key) {
        return new Echo(key);
    }

    boolean isIn(Echo other) {
        return length < other.length
                && share(length - Long.bitCount(marks & ~other.marks), length) >= NEARLY_ALL
                && share(words(), other.words()) >= NEARLY_ALL
                && share(pairs(), other.pairs()) >= MOST;
    }

    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>(inOrder());
        }
        return words;
    }

    private Set<String> pairs() {
        if (pairs == null) {
            List<String> all = inOrder();
            Set<String> both = new HashSet<>();
            for (int i = 1; i < all.size(); i++) {
                both.add(all.get(i - 1) + " " + all.get(i));
            }
            pairs = both;
        }
        return pairs;
    }

    private List<String> inOrder() {
        return Arrays.asList(key.split(" "));
    }

    private static double share(Set<String> part, Set<String> whole) {
        int common = 0;
        for (String each : part) {
            common += whole.contains(each) ? 1 : 0;
        }
        return share(common, part.size());
    }

    private static double share(int common, int all) {
        return (double) common / Math.max(1, all);
    }
}
