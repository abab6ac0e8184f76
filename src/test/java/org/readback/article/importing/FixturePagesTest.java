package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.article.ArticleFile;
import org.readback.article.Block;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.text.Unwrapping;

/** Invented pages in the manner of real sites, each beside the article that it must become. */
class FixturePagesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageBecomesTheArticleBesideIt(String name) throws IOException {
        var imported = Importer.read(page(name)).orElseThrow();
        assertThat(ArticleFile.write(imported.article())).isEqualTo(Files.readString(folder().resolve(name + ".md")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyLineIsInTheArticleOrAmongTheDropped(String name) throws IOException {
        RawPage.Text page = (RawPage.Text) page(name);
        var imported = Importer.read(page).orElseThrow();
        List<String> kept = Stream.of(
                        Stream.of(imported.article().title()),
                        imported.article().blocks().stream().map(Block::text),
                        imported.dropped().stream().map(Dropped::line))
                .flatMap(texts -> texts)
                .toList();
        List<String> lost = Unwrapping.lines(page).stream()
                .map(Line::text)
                .filter(line -> kept.stream().noneMatch(text -> line.contains(text) || text.contains(line)))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void anIndexOfHeadlinesIsNoArticle() throws IOException {
        assertThat(Importer.read(page("index-of-headlines"))).isEmpty();
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    private static RawPage page(String name) throws IOException {
        return RawPage.of(Files.readAllBytes(folder().resolve(name + ".txt")));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(FixturePagesTest.class.getResource("pages"))
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new UncheckedIOException(new IOException(wrong));
        }
    }
}
