package org.readback.generate.family;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.generate.annotate.Annotator;
import org.readback.generate.rating.Rating;
import org.readback.generate.story.Story;

/** Fits the weights of {@link GapConfidence} to the verdicts of raters, and writes them; no test of the build. */
class GapWeights {
    private static final Path HOME = Path.of("src/test/resources/org/readback/generate");
    private static final Path WEIGHTS =
            Path.of("src/main/resources/org/readback/generate/family", GapConfidence.WEIGHTS);
    /** Before it stands the title of the article, or doesn't. */
    private static final Pattern PASSAGE = Pattern.compile("(?s)^.*? the gap\\? ");

    private static final int PARTS = 10;
    private static final int ROUNDS = 50;
    /** As if every weight had been seen to be none in so many verdicts. */
    private static final double PRIOR = 2;

    private static final String HEADER = """
            # What raters accepted of gaps, as the weights of a logistic model: fitted on %d verdicts, %d of them "ok", by
            #   mvn test -Dtest=GapWeights
            # Of articles that a fit had not seen, the best quarter was accepted in %.0f of a hundred cases, the best half in
            # %.0f, all in %.0f.
            """;

    private final Annotator annotator = new Annotator();

    private record Verdict(String article, Set<String> traits, boolean acceptable) {}

    @Test
    void fit() throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (String set : List.of("seen", "held")) {
            Collection<Rating> ratings =
                    Rating.read(HOME.resolve("ratings/" + set + ".tsv")).values();
            try (Stream<Path> folders = Files.list(HOME.resolve("articles/" + set))) {
                for (Path folder : folders.sorted().toList()) {
                    verdicts.addAll(on(folder, ratings));
                }
            }
        }
        assertThat(verdicts).isNotEmpty();

        List<Verdict> likeliestFirst = likeliestFirst(verdicts);
        String header = HEADER.formatted(
                verdicts.size(),
                verdicts.stream().filter(Verdict::acceptable).count(),
                accepted(likeliestFirst, 0.25),
                accepted(likeliestFirst, 0.5),
                accepted(likeliestFirst, 1));
        String weights = fitted(verdicts).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(weight -> String.format(Locale.ROOT, "%.2f %s%n", weight.getValue(), weight.getKey()))
                .collect(joining());
        Files.writeString(WEIGHTS, header + weights);
        System.out.println(header + weights);
    }

    private List<Verdict> on(Path folder, Collection<Rating> ratings) throws IOException {
        Article article =
                ArticleFile.read(folder.resolve(ArticleFile.NAME)).value().orElseThrow();
        List<Rating> own = ratings.stream()
                .filter(rating -> rating.article().equals(article.slug()))
                .toList();
        Story story = Story.of(annotator.annotate(article), 1);
        List<Verdict> verdicts = new ArrayList<>();
        Cloze.gaps(story).forEach(gap -> {
            Candidate candidate = Cloze.question(story, gap);
            String end = PASSAGE.matcher(candidate.prompt()).replaceFirst("") + " -> "
                    + candidate.key().text();
            own.stream()
                    .filter(rating -> (rating.question() + " {").contains(end + " {"))
                    .findFirst()
                    .ifPresent(rating -> verdicts.add(new Verdict(article.slug(), gap.traits(), rating.acceptable())));
        });
        return verdicts;
    }

    /** Each weight in turn takes the best value beside the others, so often that none changes any more. */
    private static Map<String, Double> fitted(List<Verdict> verdicts) {
        Map<String, Double> weights = new TreeMap<>(Map.of(GapConfidence.ALL, 0.0));
        verdicts.forEach(verdict -> verdict.traits().forEach(trait -> weights.put(trait, 0.0)));
        List<String> traits = List.copyOf(weights.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (String trait : traits) {
                boolean all = trait.equals(GapConfidence.ALL);
                double slope = all ? 0 : -PRIOR * weights.getOrDefault(trait, 0.0);
                double bend = all ? 0 : PRIOR;
                for (Verdict verdict : verdicts) {
                    if (all || verdict.traits().contains(trait)) {
                        double likely = GapConfidence.likelihood(verdict.traits(), weights::get);
                        slope += (verdict.acceptable() ? 1 : 0) - likely;
                        bend += likely * (1 - likely);
                    }
                }
                weights.merge(trait, slope / bend, Double::sum);
            }
        }
        return weights;
    }

    /** Each judged by a fit that didn't have its article. */
    private static List<Verdict> likeliestFirst(List<Verdict> verdicts) {
        List<Map.Entry<Verdict, Double>> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            Map<String, Double> weights = fitted(
                    verdicts.stream().filter(verdict -> part(verdict) != own).toList());
            verdicts.stream()
                    .filter(verdict -> part(verdict) == own)
                    .forEach(verdict -> judged.add(Map.entry(
                            verdict,
                            GapConfidence.likelihood(verdict.traits(), trait -> weights.getOrDefault(trait, 0.0)))));
        }
        judged.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return judged.stream().map(Map.Entry::getKey).toList();
    }

    /** How many of a hundred of the first ones. */
    private static double accepted(List<Verdict> verdicts, double share) {
        List<Verdict> first = verdicts.subList(0, (int) (share * verdicts.size()));
        return 100.0 * first.stream().filter(Verdict::acceptable).count() / first.size();
    }

    private static int part(Verdict verdict) {
        return Math.floorMod(verdict.article().hashCode(), PARTS);
    }
}
