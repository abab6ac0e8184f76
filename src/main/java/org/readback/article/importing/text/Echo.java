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

    private final List<String> text;
    private final Set<String> words;
    // a bit for each word; most paragraphs have too many that another lacks
    private final long marks;
    private @Nullable Set<String> pairs;

    private Echo(List<String> text) {
        this.text = text;
        this.words = new HashSet<>(text);
        long all = 0;
        for (String word : words) {
            all |= 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
        }
        this.marks = all;
    }

    static Echo of(String key) {
        return new Echo(Arrays.asList(key.split(" ")));
    }

    boolean isIn(Echo other) {
        return text.size() < other.text.size()
                && share(words.size() - Long.bitCount(marks & ~other.marks), words) >= NEARLY_ALL
                && share(words, other.words) >= NEARLY_ALL
                && share(pairs(), other.pairs()) >= MOST;
    }

    private Set<String> pairs() {
        if (pairs == null) {
            Set<String> all = new HashSet<>();
            for (int i = 1; i < text.size(); i++) {
                all.add(text.get(i - 1) + " " + text.get(i));
            }
            pairs = all;
        }
        return pairs;
    }

    private static double share(Set<String> part, Set<String> whole) {
        int common = 0;
        for (String each : part) {
            common += whole.contains(each) ? 1 : 0;
        }
        return share(common, part);
    }

    private static double share(int common, Set<String> part) {
        return (double) common / Math.max(1, part.size());
    }
}
