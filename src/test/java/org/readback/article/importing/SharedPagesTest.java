package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.Article;
import org.readback.article.Block;
import org.readback.article.Dateline;
import org.readback.article.importing.page.RawPage;

/** Real pages, which can't be in the repository: they are compared where they stand beside it. */
class SharedPagesTest {
    private static final Path PAGES = Path.of("../shared/articles");

    @ParameterizedTest
    @ValueSource(strings = {"1997-cnn", "2004-bbc", "2004-china-daily", "2011-afp", "2011-npr"})
    void aRealPageBecomesItsArticle(String name) throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "the real pages are not here, so they are not compared");
        Article article = Importer.read(RawPage.of(Files.readAllBytes(PAGES.resolve("raw/" + name + ".txt"))))
                .orElseThrow()
                .article();
        JsonNode expected = new JsonMapper().readTree(Files.readAllBytes(PAGES.resolve("expected/" + name + ".json")));
        assertThat(article.title()).isEqualTo(tidy(expected.get("title").asText()));
        assertThat(Objects.toString(article.date(), "none"))
                .isEqualTo(expected.get("date").asText("none"));
        assertThat(publishers(expected)).contains(Objects.toString(article.publisher(), "null"));
        // one page repeats a paragraph; the article has it once
        assertThat(article.paragraphs().stream().map(Block::text).toList())
                .containsExactlyElementsOf(texts(expected.get("paragraphs")).stream()
                        .map(SharedPagesTest::tidy)
                        // their labels are older than the dateline's own field
                        .map(text -> Dateline.in(text).map(Dateline::rest).orElse(text))
                        .distinct()
                        .toList());
    }

    private static List<String> publishers(JsonNode expected) {
        return texts(expected.get("publisher"));
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
