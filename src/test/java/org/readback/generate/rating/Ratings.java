package org.readback.generate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.bank.Question;
import org.readback.generate.Generator;
import org.readback.generate.Request;

/**
 * Prints how many of the questions that the generator makes today were found acceptable, family by family. What isn't
 * rated yet goes to {@code target/ratings}, to be rated and copied into the file of ratings.
 */
class Ratings {
    private static final Path HOME = Path.of("src/test/resources/org/readback/generate");
    private static final double FLOOR = 0.75;

    private final Generator generator = new Generator();

    @ParameterizedTest
    @ValueSource(strings = {"seen", "held"})
    void mostOfWhatIsAskedWasFoundAcceptable(String set) throws IOException {
        Map<String, Rating> ratings = Rating.read(HOME.resolve("ratings/" + set + ".tsv"));
        Map<String, Tally> families = new TreeMap<>();
        Tally all = new Tally();
        StringBuilder unrated = new StringBuilder();
        int words = 0;
        for (Path folder : folders(set)) {
            Article article =
                    ArticleFile.read(folder.resolve(ArticleFile.NAME)).value().orElseThrow();
            words += words(article);
            for (Question question : generator.generate(article, Request.of(1)).questions()) {
                Rating rating = ratings.get(Rating.place(article.slug(), question));
                families.computeIfAbsent(Rating.family(question), family -> new Tally())
                        .add(rating);
                all.add(rating);
                if (rating == null) {
                    unrated.append(Rating.unrated(article.slug(), question)).append('\n');
                }
            }
        }
        write(set, unrated.toString());
        System.out.printf("%s articles: %.1f questions for 400 words%n", set, 400.0 * all.made() / words);
        families.forEach((family, tally) -> System.out.printf("  %-20s %s%n", family, tally));
        System.out.printf("  %-20s %s%n", "all", all);

        assertThat(all.rated()).isPositive();
        assertThat(all.precision()).isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<Path> folders(String set) throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("articles/" + set))) {
            return folders.sorted().toList();
        }
    }

    private static int words(Article article) {
        return article.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
    }

    private static void write(String set, String unrated) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/ratings"));
        Files.writeString(folder.resolve(set + ".tsv"), unrated);
    }
}
