package org.readback.generate.family;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/**
 * How likely strict raters are to accept a question: a logistic model of its traits, fitted on their verdicts ({@code mvn
 * test -Dtest=Weights} fits it anew).
 *
 * @param weights of each trait, and of what all questions have
 */
record Likelihood(Map<String, Double> weights) {
    static final String GAP_WEIGHTS = "gap-weights.txt";
    static final String SAYING_WEIGHTS = "saying-weights.txt";

    static final Likelihood OF_GAP = of(GAP_WEIGHTS);
    static final Likelihood OF_SAYING = of(SAYING_WEIGHTS);

    /** The weight of what all questions have. */
    static final String ALL = "all";

    private static Likelihood of(String file) {
        return new Likelihood(ListFile.lines(Likelihood.class, file).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(fields -> fields[1], fields -> Double.valueOf(fields[0]))));
    }

    /** From 0 to 1, in hundredths. */
    double of(Set<String> traits) {
        return Math.round(100 * of(traits, trait -> weights.getOrDefault(trait, 0.0))) / 100.0;
    }

    static double of(Set<String> traits, Function<String, Double> weight) {
        double sum =
                weight.apply(ALL) + traits.stream().mapToDouble(weight::apply).sum();
        return 1 / (1 + Math.exp(-sum));
    }
}
