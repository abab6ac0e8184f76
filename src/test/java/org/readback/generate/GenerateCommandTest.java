package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.ArticleFile;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Question;
import picocli.CommandLine;

class GenerateCommandTest {
    private static final Path ARTICLE = Path.of("src/test/resources/org/readback/generate/articles/seen/reef-survey");

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
    void whatAnAuthorWroteStaysAndNewQuestionsGoBelow() throws IOException {
        String written = """
                # mine
                questions:
                  - id: who-paid   # asked by hand
                    type: choice
                    prompt: Who paid for the survey?
                    key: the Halden Foundation
                    distractors: [the government]
                    evidence: The work was paid for by the Halden Foundation
                    status: published
                """;
        Path out = Files.writeString(folder.resolve("questions.yaml"), written);

        Run run = generate("--out", out.toString(), ARTICLE.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains(" drafts to " + out);
        assertThat(Files.readString(out)).startsWith(written);
        assertThat(bank(out).questions().subList(1, bank(out).questions().size()))
                .isNotEmpty()
                .noneMatch(Question::isPublished);
    }

    @Test
    void whatIsAskedAlreadyIsNotAskedAgain() throws IOException {
        Path out = folder.resolve("questions.yaml");
        generate("--out", out.toString(), ARTICLE.toString());
        List<Question> first = bank(out).questions();

        generate("--out", out.toString(), ARTICLE.toString());

        List<String> prompts = bank(out).questions().stream()
                .map(question -> question.details().prompt())
                .toList();
        assertThat(prompts).doesNotHaveDuplicates();
        assertThat(bank(out).questions().subList(0, first.size())).isEqualTo(first);
    }

    @Test
    void aBrokenBankIsToldAndLeftAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("questions.yaml"), "mine");

        Run run = generate("--out", out.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(out + ":1:1: ").hasLineCount(1);
        assertThat(out).hasContent("mine");
    }

    @Test
    void aFamilyAloneCanBeAskedFor() throws IOException {
        Run run = generate("--json", "--families", "who-said", ARTICLE.toString());

        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.contains("\"family\":\"who-said\""));
    }

    @Test
    void anUnknownFamilyIsToldWithTheKnownOnes() {
        Run run = generate("--families", "riddle", ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--families has 'riddle'; known are ").contains("who-said");
    }

    @Test
    void whatIsLeftOutIsExplained() {
        Run run = generate("--json", "--max", "1", "--explain", ARTICLE.toString());

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

        Run run = generate("--json", foreign.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("can only be made of English articles").hasLineCount(1);
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
    void generatingAgainAddsNothing() throws IOException {
        Path thin = ARTICLE.resolveSibling("../held/podlipje-bakery-flood/article.md");
        Files.copy(thin, folder.resolve("article.md"));
        assertThat(generate("--append", folder.toString()).exit()).isZero();
        byte[] bank = Files.readAllBytes(folder.resolve("questions.yaml"));

        Run again = generate("--append", folder.toString());

        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("nothing new").hasLineCount(1);
        assertThat(folder.resolve("questions.yaml")).hasBinaryContent(bank);
    }

    @Test
    void anArticleWithNothingToAskIsTold() throws IOException {
        Path dull = Files.writeString(folder.resolve("article.md"), "---\ntitle: Rain\n---\n\nIt rained again.\n");

        Run run = generate(dull.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("nothing in this article can be asked well enough")
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

    private static Bank bank(Path file) throws IOException {
        var article =
                ArticleFile.read(ARTICLE.resolve(ArticleFile.NAME)).value().orElseThrow();
        return BankFile.read(file, article).value().orElseThrow();
    }

    private static List<String> names(JsonNode question) {
        List<String> names = new ArrayList<>();
        question.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Run generate(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
