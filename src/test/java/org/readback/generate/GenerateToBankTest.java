package org.readback.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GenerateRun.ARTICLE;
import static org.readback.generate.GenerateRun.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.article.ArticleFile;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Question;

class GenerateToBankTest {
    private final Path folder;

    GenerateToBankTest(@TempDir Path folder) {
        this.folder = folder;
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

        GenerateRun run = generate("--out", out.toString(), ARTICLE.toString());

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

        GenerateRun run = generate("--out", out.toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(out + ":1:1: ").hasLineCount(1);
        assertThat(out).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "podlipje-bakery-flood",
                "theory-test-impostor-jailed",
                "taichung-bicycle-gears-bid",
                "erzurum-curling-last-stone"
            })
    void generatingAgainAddsNothing(String slug) throws IOException {
        Files.copy(ARTICLE.resolveSibling("../held/" + slug + "/article.md"), folder.resolve("article.md"));
        assertThat(generate("--append", folder.toString()).exit()).isZero();
        byte[] bank = Files.readAllBytes(folder.resolve("questions.yaml"));

        GenerateRun again = generate("--append", folder.toString());

        assertThat(again.exit()).isZero();
        assertThat(again.err()).contains("nothing new").hasLineCount(1);
        assertThat(folder.resolve("questions.yaml")).hasBinaryContent(bank);
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
    void aFileThatCannotBeWrittenIsTold() {
        GenerateRun run =
                generate("--out", folder.resolve("nowhere/questions.yaml").toString(), ARTICLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("can't be written").hasLineCount(1);
    }

    private static Bank bank(Path file) throws IOException {
        var article =
                ArticleFile.read(ARTICLE.resolve(ArticleFile.NAME)).value().orElseThrow();
        return BankFile.read(file, article).value().orElseThrow();
    }
}
