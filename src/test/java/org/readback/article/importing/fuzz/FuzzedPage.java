package org.readback.article.importing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
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
        // the first page of all also waits for classes to load, and is given another try
        if (time(source).compareTo(LONGEST) > 0) {
            assertThat(time(source)).isLessThan(LONGEST);
        }
    }

    /** The time of this thread's own work: how busy the machine is doesn't count. */
    private static Duration time(Source source) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Importer.read(source.page()).ifPresent(FuzzedPage::isAnArticle);
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private static void isAnArticle(Imported imported) {
        assertThat(imported.article().title()).isNotBlank();
        assertThat(imported.article().paragraphs()).isNotEmpty();
        assertThat(imported.article().blocks()).extracting(Block::text).noneMatch(String::isBlank);
        assertThat(ArticleFile.write(imported.article())).startsWith("---\n");
    }
}
