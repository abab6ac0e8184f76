package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.ArticleFile;
import org.readback.bank.BankFile;
import picocli.CommandLine;

class GenerateCommandTest {
    private static final Path ARTICLE = Path.of("src/test/resources/org/readback/generate/articles/reef-survey");

    private final Path folder;

    GenerateCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Run(int exit, String out, String err) {}

    @Test
    void jsonIsOneObjectALineWithItsFieldsInOrder() throws IOException {
        Run run = generate("--json", ARTICLE.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        for (String line : run.out().lines().toList()) {
            JsonNode question = new ObjectMapper().readTree(line);
            assertThat(question.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "article",
                            "id",
                            "type",
                            "prompt",
                            "key",
                            "distractors",
                            "evidence",
                            "family",
                            "confidence");
            assertThat(question.get("article").asText()).isEqualTo("reef-survey");
            assertThat(question.get("evidence").fieldNames())
                    .toIterable()
                    .containsExactly("paragraph", "exact", "prefix", "suffix");
        }
    }

    @Test
    void theBankCanBeReadAgain() throws IOException {
        Path out = folder.resolve("questions.yaml");

        assertThat(generate("--out", out.toString(), ARTICLE.toString()).exit()).isZero();

        var article =
                ArticleFile.read(ARTICLE.resolve(ArticleFile.NAME)).value().orElseThrow();
        var bank = BankFile.read(out, article);
        assertThat(bank.problems()).isEmpty();
        assertThat(bank.value().orElseThrow().questions()).isNotEmpty();
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Path out = Files.writeString(folder.resolve("questions.yaml"), "mine");

        Run run = generate("--out", out.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("is there already").hasLineCount(1);
        assertThat(out).hasContent("mine");
    }

    @Test
    void aBrokenArticleTellsItsProblemsAndTheOthersGoOn() throws IOException {
        Path broken = Files.writeString(folder.resolve("article.md"), "no front matter\n");

        Run run = generate("--json", broken.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(broken + ":1:1: ").hasLineCount(1);
        assertThat(run.out()).contains("reef-survey");
    }

    @Test
    void anArticleThatIsNotThereIsToldInOneLine() {
        Run run = generate(folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("can't be read").hasLineCount(1);
    }

    @Test
    void anArticleWithNothingToAskIsTold() throws IOException {
        Path dull = Files.writeString(folder.resolve("article.md"), "---\ntitle: Rain\n---\n\nIt rained again.\n");

        Run run = generate(dull.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("nothing in this article can be asked safely")
                .hasLineCount(1);
    }

    @Test
    void aBankHoldsOneArticle() {
        Run run = generate(ARTICLE.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("a bank holds the questions of one article");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void fewerThanOneQuestionIsWrongUsage(int max) {
        Run run = generate("--max", Integer.toString(max), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--max is " + max + "; give 1 or more");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Run run = generate("--out", folder.resolve("nowhere/questions.yaml").toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("can't be written").hasLineCount(1);
    }

    private static Run generate(String... arguments) {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(new GenerateCommand()).execute(arguments);
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
