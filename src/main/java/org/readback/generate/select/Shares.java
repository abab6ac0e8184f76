package org.readback.generate.select;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.bank.Bank;
import org.readback.bank.Question.Origin;

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

    /** The families of what the bank has from earlier runs. */
    private final List<String> before;

    Shares(Bank bank) {
        before = bank.questions().stream()
                .map(question -> question.details().origin())
                .filter(Origin.Generated.class::isInstance)
                .map(origin -> ((Origin.Generated) origin).family())
                .toList();
    }

    /** Whether one more of a family would be more than its share of {@code size} more questions; one is always due. */
    boolean areSpent(String family, List<Chosen> chosen, int size) {
        long asked = Stream.concat(
                        before.stream(),
                        chosen.stream().map(each -> each.candidate().family()))
                .filter(family::equals)
                .count();
        int all = before.size() + size;
        return asked >= Math.max(1, Math.floor(SHARES.getOrDefault(family, OTHERS) * all));
    }
}
