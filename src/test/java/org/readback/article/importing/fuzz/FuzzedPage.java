package org.readback.article.importing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.readback.article.ArticleFile;
import org.readback.article.Block;
import org.readback.article.importing.Importer;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/** What holds of every input, however broken: it is read without an exception, soon, and what comes out is an article. */
final class FuzzedPage {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private FuzzedPage() {}

    static void check(byte[] bytes) {
        checked(() -> RawPage.of(bytes));
    }

    static void check(String text) {
        checked(() -> RawPage.of(text));
    }

    private interface Source {
        RawPage page();
    }

    private static void checked(Source source) {
        long start = System.nanoTime();
        Optional<Imported> imported = Importer.read(source.page());
        imported.ifPresent(FuzzedPage::isAnArticle);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    private static void isAnArticle(Imported imported) {
        assertThat(imported.article().title()).isNotBlank();
        assertThat(imported.article().paragraphs()).isNotEmpty();
        assertThat(imported.article().blocks()).extracting(Block::text).noneMatch(String::isBlank);
        assertThat(ArticleFile.write(imported.article())).startsWith("---\n");
    }
}
