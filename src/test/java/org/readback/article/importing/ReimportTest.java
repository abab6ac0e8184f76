package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.article.importing.ImportedPages.BODY;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import picocli.CommandLine;

/** Pages that are imported again, and pages that are alike: which folder each goes to, and what is overwritten. */
class ReimportTest {
    private static final String PAGE = "Apple trees to line old railway\nMay 3, 2010\n\n" + BODY;
    private static final String SLUG = "apple-trees-to-line-old-railway";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @Test
    void thePageImportedAgainGoesToTheSameFolder() throws IOException {
        Path page = page("a.txt", PAGE);
        assertThat(importing(page, page)).isZero();
        assertThat(importing(page)).isZero();
        assertThat(slugs()).containsExactly(SLUG);
    }

    @Test
    void anArticleThatNobodyTouchedIsUpdatedByABetterImporterInItsFolder() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        assertThat(importing(ReimportTest::better, page)).isZero();
        assertThat(slugs()).containsExactly(SLUG);
        assertThat(article(SLUG)).content().contains("title: Pear trees", "“It will take");
    }

    @Test
    void anArticleThatAPersonChangedIsKeptUnlessForced() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        String edited = Files.readString(article(SLUG)).replace("spade", "shovel");
        Files.writeString(article(SLUG), edited);
        assertThat(importing(page)).isEqualTo(1);
        assertThat(importing(ReimportTest::better, page)).isEqualTo(1);
        assertThat(err.toString()).contains("was changed after its import; use --force");
        assertThat(article(SLUG)).content().isEqualTo(edited);
        assertThat(run(Importer::read, "--force", page.toString())).isZero();
        assertThat(article(SLUG)).content().contains("spade");
    }

    @Test
    void anArticleIsKnownAgainHoweverMuchAPersonChangedIt() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        Files.writeString(article(SLUG), "---\ntitle: Mine\n---\n\nQuite another text.\n");
        assertThat(importing(page)).isEqualTo(1);
        assertThat(slugs()).containsExactly(SLUG);
    }

    @Test
    void anArticleFollowsItsFolderWhereAPersonNamedItAnew() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        Files.move(folder.resolve("out").resolve(SLUG), folder.resolve("out/trees"));
        assertThat(importing(page)).isZero();
        assertThat(slugs()).containsExactly("trees");
    }

    @Test
    void aCloneThatEndsLinesOtherwiseIsNotAChange() throws IOException {
        Path page = page("a.txt", PAGE);
        importing(page);
        Files.writeString(article(SLUG), Files.readString(article(SLUG)).replace("\n", "\r\n"));
        assertThat(importing(page)).isZero();
    }

    @Test
    void anArticleThatAPersonWroteIsNeverOverwrittenUnasked() throws IOException {
        Files.createDirectories(folder.resolve("out").resolve(SLUG));
        String written = "---\ntitle: Apple trees to line old railway\n---\n\n" + BODY;
        Files.writeString(article(SLUG), written);
        assertThat(importing(page("a.txt", PAGE))).isEqualTo(1);
        assertThat(article(SLUG)).content().isEqualTo(written);
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
    void theSameReportOfAnotherDayIsAnotherArticle() throws IOException {
        importing(page("a.txt", PAGE), page("b.txt", PAGE.replace("May 3, 2010", "June 7, 2011")));
        assertThat(slugs()).containsExactlyInAnyOrder(SLUG, SLUG + "-2011");
    }

    @Test
    void theSameArticleSavedWithOtherLinksAroundItIsTheSame() throws IOException {
        importing(page("a.txt", PAGE), page("b.txt", "Home | News | Sport\n" + PAGE + "\n© 2011"));
        assertThat(slugs()).containsExactly(SLUG);
    }

    @Test
    void nothingButTheArticleAndItsRecordIsWritten() throws IOException {
        importing(page("a.txt", PAGE));
        try (Stream<Path> files = Files.list(folder.resolve("out").resolve(SLUG))) {
            assertThat(files.map(Path::getFileName))
                    .map(String::valueOf)
                    .containsExactlyInAnyOrder("article.md", ".imported");
        }
    }

    /** An importer of a later year, which knows quotation marks. */
    private static Optional<Imported> better(RawPage page) {
        return Importer.read(new RawPage.Text(((RawPage.Text) page)
                .lines().stream()
                        .map(line -> line.replace("Apple trees", "Pear trees").replace("\"It", "“It"))
                        .toList()));
    }

    private int importing(Path... pages) {
        return importing(Importer::read, pages);
    }

    private int importing(Function<RawPage, Optional<Imported>> importer, Path... pages) {
        return run(importer, Stream.of(pages).map(Path::toString).toArray(String[]::new));
    }

    private int run(Function<RawPage, Optional<Imported>> importer, String... arguments) {
        return new CommandLine(new ImportCommand(importer))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("--out", folder.resolve("out").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private List<String> slugs() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("out"))) {
            return folders.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path article(String slug) {
        return folder.resolve("out").resolve(slug).resolve("article.md");
    }
}
