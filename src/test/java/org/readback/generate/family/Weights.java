package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.generate.annotate.Annotator;
import org.readback.generate.family.Fit.Verdict;
import org.readback.generate.rating.Rating;
import org.readback.generate.story.Story;

/** Fits the weights of {@link Likelihood} to the verdicts of raters, and writes them; no test of the build. */
class Weights {
    private static final Path HOME = Path.of("src/test/resources/org/readback/generate");
    private static final Path LISTS = Path.of("src/main/resources/org/readback/generate/family");
    /** Before it stands the title of the article, or doesn't. */
    private static final Pattern PASSAGE = Pattern.compile("(?s)^.*? the gap\\? ");

    private final Annotator annotator = new Annotator();
    private final List<Verdict> onGaps = new ArrayList<>();
    private final List<Verdict> onSayings = new ArrayList<>();

    @Test
    void fit() throws IOException {
        for (String set : List.of("seen", "held")) {
            List<Rating> ratings = List.copyOf(
                    Rating.read(HOME.resolve("ratings/" + set + ".tsv")).values());
            try (Stream<Path> folders = Files.list(HOME.resolve("articles/" + set))) {
                folders.sorted().forEach(folder -> collect(folder, ratings));
            }
        }
        write(onGaps, "gaps", Likelihood.GAP_WEIGHTS);
        write(onSayings, "quoted words, asked for their speaker with the title", Likelihood.SAYING_WEIGHTS);
    }

    private void collect(Path folder, List<Rating> ratings) {
        Article article = read(folder);
        List<Rating> own = ratings.stream()
                .filter(rating -> rating.article().equals(article.slug()))
                .toList();
        Story story = Story.of(annotator.annotate(article), 1);
        Cloze.gaps(story).forEach(gap -> {
            Candidate asked = Cloze.question(story, gap);
            collect(onGaps, own, PASSAGE.matcher(asked.prompt()).replaceFirst(""), asked, gap.traits());
        });
        // without the title other words were accepted
        List<Rating> titled = own.stream()
                .filter(rating -> rating.question().startsWith("In “"))
                .toList();
        WhoSaidQuote.sayings(story).forEach(saying -> {
            Candidate asked = WhoSaidQuote.question(story, saying);
            String end = asked.prompt().substring("Who".length());
            collect(onSayings, titled, end, asked, new SayingTraits(story, saying).all());
        });
    }

    private static void collect(
            List<Verdict> verdicts, List<Rating> ratings, String end, Candidate asked, Set<String> traits) {
        ratings.stream()
                .filter(rating -> (rating.question() + " {")
                        .contains(end + " -> " + asked.key().text() + " {"))
                .findFirst()
                .ifPresent(rating -> verdicts.add(new Verdict(rating.article(), traits, rating.acceptable())));
    }

    private static Article read(Path folder) {
        try {
            return ArticleFile.read(folder.resolve(ArticleFile.NAME)).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(List<Verdict> verdicts, String of, String file) throws IOException {
        assertThat(verdicts).isNotEmpty();
        String list = new Fit(verdicts).list(of);
        Files.writeString(LISTS.resolve(file), list);
        System.out.println(list);
    }
}
