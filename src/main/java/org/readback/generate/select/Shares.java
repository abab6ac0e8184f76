package org.readback.generate.select;

import java.util.List;
import java.util.Map;

/** How much of a bank one family may be: a quiz of nothing but roles bores. */
final class Shares {
    private static final double OTHERS = 0.34;
    private static final Map<String, Double> SHARES = Map.of(
            "what-role",
            0.2,
            "cloze",
            1.0,
            "who-said",
            0.5,
            "true-false",
            0.3,
            "asserted-or-quoted",
            0.08,
            "vocabulary",
            0.08,
            "who-was",
            0.2);

    private Shares() {}

    /** Whether one more of a family would be more than its share of {@code size} questions; one is always due. */
    static boolean areSpent(String family, List<Chosen> chosen, int size) {
        long asked = chosen.stream()
                .filter(each -> each.candidate().family().equals(family))
                .count();
        return asked >= Math.max(1, Math.floor(SHARES.getOrDefault(family, OTHERS) * size));
    }
}
