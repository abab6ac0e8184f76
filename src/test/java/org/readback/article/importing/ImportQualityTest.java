package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/**
 * How well pages are imported, by era and kind. {@code mvn test -Dtest=ImportQualityTest -Dpages=FOLDER -Dfaults=FILE}
 * measures other labelled pages and writes down what is wrong with each.
 */
class ImportQualityTest {
    private static final Path PAGES = Path.of("src/test/resources/org/readback/article/importing/pages");

    @Test
    void mostPagesBecomeTheirArticles() throws IOException {
        Path folder = Path.of(System.getProperty("pages", PAGES.toString()));
        List<ImportScore> scores =
                LabelledPage.in(folder).stream().map(ImportQualityTest::score).toList();
        System.out.println(ScoreTable.of(scores));
        String faults = System.getProperty("faults");
        if (faults != null) {
            Files.writeString(Path.of(faults), ScoreTable.faults(scores));
        }
        assertThat(scores).isNotEmpty();
    }

    private static ImportScore score(LabelledPage page) {
        try {
            RawPage raw = RawPage.of(Files.readAllBytes(page.file()));
            return ImportScore.of(page, Importer.read(raw).map(Imported::article));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
