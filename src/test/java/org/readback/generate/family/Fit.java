package org.readback.generate.family;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A logistic model of what raters accepted. */
record Fit(List<Verdict> verdicts) {
    /** One rater's, or of several that of the strictest. */
    record Verdict(String article, Set<String> traits, boolean acceptable) {}

    private static final int PARTS = 10;
    private static final int ROUNDS = 50;
    /** As if every weight had been seen to be none in so many verdicts. */
    private static final double PRIOR = 2;

    private static final String HEADER = """
            # What raters accepted of %s, as the weights of a logistic model: fitted on %d verdicts, %d of them "ok", by
            #   mvn test -Dtest=Weights
            # Of articles that a fit had not seen, the best quarter was accepted in %.0f of a hundred cases, the best half in
            # %.0f, all in %.0f.
            """;

    /** The list of weights, with how well it does. */
    String list(String of) {
        List<Verdict> likeliestFirst = likeliestFirst();
        String header = HEADER.formatted(
                of,
                verdicts.size(),
                verdicts.stream().filter(Verdict::acceptable).count(),
                accepted(likeliestFirst, 0.25),
                accepted(likeliestFirst, 0.5),
                accepted(likeliestFirst, 1));
        return fitted(verdicts).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(weight -> String.format(Locale.ROOT, "%.2f %s%n", weight.getValue(), weight.getKey()))
                .collect(joining("", header, ""));
    }

    /** Each judged by a fit that didn't have its article. */
    private List<Verdict> likeliestFirst() {
        List<Map.Entry<Verdict, Double>> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            Map<String, Double> weights = fitted(
                    verdicts.stream().filter(verdict -> part(verdict) != own).toList());
            verdicts.stream()
                    .filter(verdict -> part(verdict) == own)
                    .forEach(verdict -> judged.add(Map.entry(
                            verdict, Likelihood.of(verdict.traits(), trait -> weights.getOrDefault(trait, 0.0)))));
        }
        judged.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return judged.stream().map(Map.Entry::getKey).toList();
    }

    private static int part(Verdict verdict) {
        return Math.floorMod(verdict.article().hashCode(), PARTS);
    }

    /** How many of a hundred of the first ones. */
    private static double accepted(List<Verdict> verdicts, double share) {
        List<Verdict> first = verdicts.subList(0, (int) (share * verdicts.size()));
        return 100.0 * first.stream().filter(Verdict::acceptable).count() / first.size();
    }

    /** Each weight in turn takes the best value beside the others, so often that none changes any more. */
    private static Map<String, Double> fitted(List<Verdict> verdicts) {
        Map<String, Double> weights = new TreeMap<>(Map.of(Likelihood.ALL, 0.0));
        verdicts.forEach(verdict -> verdict.traits().forEach(trait -> weights.put(trait, 0.0)));
        List<String> traits = List.copyOf(weights.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (String trait : traits) {
                boolean all = trait.equals(Likelihood.ALL);
                double slope = all ? 0 : -PRIOR * weights.getOrDefault(trait, 0.0);
                double bend = all ? 0 : PRIOR;
                for (Verdict verdict : verdicts) {
                    if (all || verdict.traits().contains(trait)) {
                        double likely = Likelihood.of(verdict.traits(), weights::get);
                        slope += (verdict.acceptable() ? 1 : 0) - likely;
                        bend += likely * (1 - likely);
                    }
                }
                weights.merge(trait, slope / bend, Double::sum);
            }
        }
        return weights;
    }
}
