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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.article.importing.page.RawPage;
import org.readback.batch.Progress;
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
        assertThat(out.toString()).startsWith("wrote ").contains("(3 paragraphs, 1 line dropped; --dropped shows it)");
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
        assertThat(importing(folder.resolve("missing.txt"), page("a.txt", PAGE)))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(folder.resolve("missing.txt") + ": there is no such file; check its name");
        assertThat(article(SLUG)).exists();
        assertThat(out.toString()).endsWith("1 of 2 pages imported; 1 refused\n");
    }

    @Test
    void jsonTellsOfCaptionsTablesAndWhereTheArticleComesFrom() throws IOException {
        run("import", "--json", page("a.txt", PAGE).toString());
        var json = new JsonMapper().readTree(out.toString());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "title",
                        "publisher",
                        "date",
                        "byline",
                        "paragraphs",
                        "headings",
                        "source",
                        "language",
                        "dateline",
                        "figures",
                        "tables",
                        "dropped");
    }

    @Test
    void jsonComesInTheOrderOfTheFilesThoughOneOfThemIsBad() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("import", "--json"));
        for (int i = 0; i < 40; i++) {
            arguments.add(page(i + ".txt", i == 7 ? "" : PAGE.replace("Apple", "Apple " + i))
                    .toString());
        }
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
        assertThat(out.toString().lines().map(line -> line.replaceFirst(".*Apple (\\d+) .*", "$1")))
                .containsExactlyElementsOf(IntStream.range(0, 40)
                        .filter(i -> i != 7)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(err.toString()).endsWith("39 of 40 pages imported; 1 refused\n");
    }

    @Test
    void droppedLinesAreShownWithTheirReasons() throws IOException {
        run(
                "import",
                "--dropped",
                "--out",
                out(),
                page("a.txt", "Home | News\n" + PAGE).toString());
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "  navigation  Home | News",
                        "  metadata    May 3, 2010",
                        "  To take a line back, copy it into article.md; the import leaves a changed article alone.");
    }

    @Test
    void progressIsOneLineThatIsWrittenAnew() {
        Progress progress = new Progress(2, "pages", new PrintWriter(err), true);
        progress.show(1);
        progress.clear();
        progress.show(2);
        assertThat(err).hasToString("\r1 of 2 pages\r            \r\r2 of 2 pages");
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

    private String out() {
        return folder.resolve("out").toString();
    }

    private int importing(Path... pages) {
        List<String> arguments = new ArrayList<>(List.of("import", "--out", out()));
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
