package org.readback.generate.select;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How much of the article a question needs: a fact of one sentence is easier than the whole story. */
final class Difficulty {
    private static final int ONE_SENTENCE = 0;
    private static final Map<String, Integer> HARDER =
            Map.of("vocabulary", 1, "why", 1, "asserted-or-quoted", 1, "matching", 2, "ordering", 2, "main-idea", 3);

    private Difficulty() {}

    /** The easy before the hard, each in the order of the article. */
    static List<Chosen> sorted(List<Chosen> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingInt(Difficulty::of)
                        .thenComparingInt(each -> each.candidate().sentence().index()))
                .toList();
    }

    private static int of(Chosen each) {
        return HARDER.getOrDefault(each.candidate().family(), ONE_SENTENCE);
    }
}
