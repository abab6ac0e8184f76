package org.readback.generate.family;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/**
 * How likely strict raters are to accept a gap: a logistic model of its traits, fitted on their verdicts ({@code mvn test
 * -Dtest=GapWeights} fits it anew).
 */
final class GapConfidence {
    static final String WEIGHTS = "gap-weights.txt";
    /** The weight of what all gaps have. */
    static final String ALL = "all";

    private static final Map<String, Double> OF_TRAIT = ListFile.lines(GapConfidence.class, WEIGHTS).stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(fields -> fields[1], fields -> Double.valueOf(fields[0])));

    private GapConfidence() {}

    /** From 0 to 1, in hundredths. */
    static double of(Gap gap) {
        return Math.round(100 * likelihood(gap.traits(), trait -> OF_TRAIT.getOrDefault(trait, 0.0))) / 100.0;
    }

    static double likelihood(Set<String> traits, Function<String, Double> weight) {
        double sum =
                weight.apply(ALL) + traits.stream().mapToDouble(weight::apply).sum();
        return 1 / (1 + Math.exp(-sum));
    }
}
