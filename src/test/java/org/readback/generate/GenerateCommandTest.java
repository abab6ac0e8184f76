package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GenerateRun.ARTICLE;
import static org.readback.generate.GenerateRun.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {
    private final Path folder;

    GenerateCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void jsonIsOneObjectALineWithItsFieldsInOrder() throws IOException {
        GenerateRun run = generate("--json", ARTICLE.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        for (String line : run.out().lines().toList()) {
            JsonNode question = new ObjectMapper().readTree(line);
            assertThat(names(question))
                    .startsWith("article", "id", "type", "prompt", "key", "distractors", "evidence")
                    .contains("family", "confidence");
            assertThat(question.get("article").asText()).isEqualTo("reef-survey");
            assertThat(question.get("evidence").fieldNames())
                    .toIterable()
                    .containsExactly("paragraph", "exact", "prefix", "suffix");
        }
    }

    @Test
    void aFamilyAloneCanBeAskedFor() throws IOException {
        GenerateRun run = generate("--json", "--families", "who-said", ARTICLE.toString());

        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.contains("\"family\":\"who-said\""));
    }

    @Test
    void anUnknownFamilyIsToldWithTheKnownOnes() {
        GenerateRun run = generate("--families", "riddle", ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--families has 'riddle'; known are ").contains("who-said");
    }

    @Test
    void whatIsLeftOutIsExplained() {
        GenerateRun run = generate("--json", "--max", "1", "--explain", ARTICLE.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err())
                .contains("left out: [")
                .contains("better ones fill the number asked for")
                .contains("nothing to ask of paragraph ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Pluie\n---\n\nIl a encore plu sur la ville hier soir, et le maire a demandé aux habitants de rester"
                        + " chez eux jusqu'à ce que la rivière baisse. « Nous avons vu pire », a dit Jeanne Morel,"
                        + " qui tient la boulangerie de la place depuis trente ans et qui n'a jamais fermé.\n",
                "---\ntitle: Rain\nlanguage: fr\n---\n\nIt rained again.\n"
            })
    void anArticleInAnotherLanguageIsTold(String article) throws IOException {
        Path foreign = Files.writeString(folder.resolve("article.md"), article);

        GenerateRun run = generate("--json", foreign.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("can only be made of English articles").hasLineCount(1);
    }

    @Test
    void aBrokenArticleTellsItsProblemsAndTheOthersGoOn() throws IOException {
        Path broken = Files.writeString(folder.resolve("article.md"), "no front matter\n");

        GenerateRun run = generate("--json", broken.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(broken + ":1:1: ").hasLineCount(1);
        assertThat(run.out()).contains("reef-survey");
    }

    @Test
    void anArticleThatIsNotThereIsToldInOneLine() {
        GenerateRun run = generate(folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("can't be read").hasLineCount(1);
    }

    @Test
    void anArticleWithNothingToAskIsTold() throws IOException {
        Path dull = Files.writeString(folder.resolve("article.md"), "---\ntitle: Rain\n---\n\nIt rained again.\n");

        GenerateRun run = generate(dull.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("nothing in this article can be asked well enough")
                .hasLineCount(1);
    }

    @Test
    void aBankHoldsOneArticle() {
        GenerateRun run = generate(ARTICLE.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("a bank holds the questions of one article");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void fewerThanOneQuestionIsWrongUsage(int max) {
        GenerateRun run = generate("--max", Integer.toString(max), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--max is " + max + "; give 1 or more");
    }

    private static List<String> names(JsonNode question) {
        List<String> names = new ArrayList<>();
        question.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
