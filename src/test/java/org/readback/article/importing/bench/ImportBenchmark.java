package org.readback.article.importing.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How many pages of 100 KB one core imports in a second, also as a multiple of the bare work that no importer is
 * spared. {@code mvn test -Dtest=ImportBenchmark}, with {@code -Dpages=FOLDER} for other pages; an ordinary test run leaves
 * it out, for its name doesn't end in Test.
 */
class ImportBenchmark {
    private static final Path PAGES =
            Path.of(System.getProperty("pages", "src/test/resources/org/readback/article/importing/pages"));
    private static final int ROUNDS = 7;
    private static final long WARM_UP_NANOS = 8_000_000_000L;

    @Test
    void pagesASecond() throws IOException {
        for (PageSort sort : PageSort.values()) {
            List<byte[]> pages = LargePages.of(PAGES, sort);
            if (pages.isEmpty()) {
                System.out.println(sort.words() + ": no labelled pages yet");
                continue;
            }
            warmUp(sort, pages);
            double importing = seconds(pages, sort::readArticle);
            double bare = seconds(pages, sort::readBare);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pages of %d KB on average, %.0f pages a second on one core; %.1f times %s%n",
                    sort.words(),
                    pages.size(),
                    pages.stream().mapToInt(page -> page.length).sum() / pages.size() / 1_000,
                    pages.size() / importing,
                    importing / bare,
                    sort.bareWork());
        }
    }

    private static void warmUp(PageSort sort, List<byte[]> pages) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            pages.forEach(sort::readArticle);
            pages.forEach(sort::readBare);
        }
    }

    private interface Work {
        int on(byte[] page);
    }

    /** The fastest of several rounds over all pages: the others were disturbed. */
    private static double seconds(List<byte[]> pages, Work work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int read = pages.stream().mapToInt(work::on).sum();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (read < 0) {
                throw new IllegalStateException("nothing is read");
            }
        }
        return best;
    }
}
