package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.ImportedPages.BODY;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.article.importing.page.RawPage;
import picocli.CommandLine;

class ImportCommandTest {
    private static final String PAGE = "Apple trees to line old railway\nMay 3, 2010\n\n" + BODY;
    private static final String SLUG = "apple-trees-to-line-old-railway";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAnArticleIntoTheFolderOfItsSlug() throws IOException {
        assertThat(importing(page("a.txt", PAGE))).isZero();
        assertThat(article(SLUG))
                .content()
                .startsWith("---\ntitle: Apple trees to line old railway\ndate: 2010-05-03\n");
        assertThat(out.toString()).startsWith("wrote ").contains("(3 paragraphs, 1 line dropped)");
    }

    @Test
    void importingThePageAgainChangesNothing() throws IOException {
        Path page = page("a.txt", PAGE);
        assertThat(importing(page, page)).isZero();
        assertThat(importing(page)).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/" + SLUG);
        assertThat(Files.exists(article(SLUG + "-2010"))).isFalse();
    }

    @Test
    void anotherArticleOfTheSameTitleGetsTheYearAndThenANumber() throws IOException {
        String other =
                BODY.replace("town", "port").replace("Children", "Pupils").replace("pie", "cake");
        String third =
                BODY.replace("town", "hill").replace("Children", "People").replace("pie", "tart");
        importing(
                page("a.txt", PAGE),
                page("b.txt", PAGE.replace(BODY, other)),
                page("c.txt", PAGE.replace(BODY, third)));
        assertThat(article(SLUG + "-2010")).content().contains("port council");
        assertThat(article(SLUG + "-2")).content().contains("hill council");
    }

    @Test
    void anArticleThatAPersonChangedIsKeptUnlessForced() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        String edited = Files.readString(article(SLUG)).replace("spade", "shovel");
        Files.writeString(article(SLUG), edited);
        assertThat(importing(page)).isEqualTo(1);
        assertThat(err.toString()).contains("was changed after its import; use --force");
        assertThat(article(SLUG)).content().isEqualTo(edited);
        assertThat(run("import", page.toString(), "--out", folder.resolve("out").toString(), "--force"))
                .isZero();
        assertThat(article(SLUG)).content().contains("spade");
    }

    @Test
    void jsonIsOneLineAPageAndWritesNothing() throws IOException {
        Path page = page("a.txt", PAGE);
        assertThat(run("import", "--json", page.toString(), page.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        var json = new JsonMapper().readTree(out.toString().lines().findFirst().orElseThrow());
        assertThat(json.get("title").asText()).isEqualTo("Apple trees to line old railway");
        assertThat(json.get("date").asText()).isEqualTo("2010-05-03");
        assertThat(json.get("publisher").isNull()).isTrue();
        assertThat(json.get("paragraphs")).hasSize(3);
        assertThat(json.get("dropped").get(0).get("reason").asText()).isEqualTo("metadata");
    }

    @Test
    void whatIsNoPageIsToldInALineAndTheOthersGoOn() throws IOException {
        int exit = importing(
                folder.resolve("missing.txt"),
                folder,
                page("empty.txt", ""),
                page("scan.txt", "%PDF-1.7"),
                page("photo.txt", "GIF\0\0"),
                page("links.txt", "Home\nNews"),
                page("a.txt", PAGE));
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines().map(line -> line.substring(line.lastIndexOf(": ") + 2)))
                .containsExactly(
                        "there is no such file; check its name",
                        "this is a folder; name the pages in it, such as " + folder.resolve("*.txt"),
                        "the file is empty; save the page again",
                        "this is a PDF; copy its text into a .txt file",
                        "this is not text; save the page as plain text in UTF-8",
                        "no article found; give a page with at least two paragraphs of running text");
        assertThat(article(SLUG)).exists();
    }

    @Test
    void aPageThatNobodyForesawIsToldInALineAndTheOthersGoOn() throws IOException {
        Path broken = page("broken.txt", "broken");
        Path deep = page("deep.txt", "deep");
        ImportCommand command =
                new ImportCommand(raw -> switch (((RawPage.Text) raw).lines().get(0)) {
                    case "broken" -> throw new IllegalStateException("broken");
                    case "deep" -> throw new StackOverflowError();
                    default -> Importer.read(raw);
                });
        int exit = run(
                command,
                "import",
                "--out",
                folder.resolve("out").toString(),
                broken.toString(),
                deep.toString(),
                page("a.txt", PAGE).toString());
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        broken + ": the importer fails on this page (IllegalStateException); save the article alone,"
                                + " and please report the page",
                        deep + ": the importer fails on this page (StackOverflowError); save the article alone,"
                                + " and please report the page");
        assertThat(article(SLUG)).exists();
    }

    private int importing(Path... pages) {
        List<String> arguments =
                new ArrayList<>(List.of("import", "--out", folder.resolve("out").toString()));
        for (Path page : pages) {
            arguments.add(page.toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return run(new ImportCommand(), arguments);
    }

    private int run(ImportCommand command, String... arguments) {
        return new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path article(String slug) {
        return folder.resolve("out").resolve(slug).resolve("article.md");
    }
}
