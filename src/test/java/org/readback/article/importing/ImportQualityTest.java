package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.article.importing.ImportScore.Verdict;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/**
 * How well pages are imported, by era and kind: {@code seen} pages, which the importer was mended on, and {@code held}
 * ones, which were written last. {@link ImportFaults}
 * writes down what is wrong with each page.
 */
class ImportQualityTest {
    private static final Path PAGES = Path.of("src/test/resources/org/readback/article/importing/pages");

    @ParameterizedTest
    @CsvSource({"seen, 0.95, 0.94", "held, 0.98, 0.97"})
    void pagesAreNoWorseThanTheyWere(String folder, double text, double html) throws IOException {
        List<ImportScore> scores = measured(PAGES.resolve(folder));
        assertThat(ScoreTable.f1(
                        scores.stream().filter(score -> score.page().isText()).toList()))
                .isGreaterThan(text);
        assertThat(ScoreTable.f1(
                        scores.stream().filter(score -> !score.page().isText()).toList()))
                .isGreaterThan(html);
        assertThat(ScoreTable.count(scores, "date", Verdict.INVENTED)).isZero();
    }

    /** The scores of the pages in a folder; their table is printed. */
    static List<ImportScore> measured(Path folder) {
        List<ImportScore> scores =
                LabelledPage.in(folder).stream().map(ImportQualityTest::score).toList();
        System.out.println(folder + "\n" + ScoreTable.of(scores));
        return scores;
    }

    private static ImportScore score(LabelledPage page) {
        try {
            RawPage raw = RawPage.of(Files.readAllBytes(page.file()));
            return ImportScore.of(page, Importer.read(raw).map(Imported::article));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
