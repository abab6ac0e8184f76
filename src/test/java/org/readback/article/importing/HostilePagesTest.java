package org.readback.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.readback.article.importing.ImportedPages.BODY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.article.importing.page.PageFile;

/** Files that nobody saved from a browser: each is refused or read, and none hangs or fails. */
class HostilePagesTest {
    // a guard against hanging; how fast a page is read isn't told here
    private static final Duration GUARD = Duration.ofSeconds(20);
    private static final int LINES = 19_000;
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> hostile() {
        return Stream.of(
                page("bullets", lines("• The town has a tree and a line of the old railway %d")),
                page("introduced bullets", "The council has planted these trees:\n" + lines("• apple tree %d")),
                page("short lines", lines("Railway %d") + BODY),
                page("small words", lines("of the") + BODY),
                page("lines that end in hyphens", lines("of-the-")),
                page("lines of one width", lines("the trees of the town along an old railway line go on and on %d")),
                page("a line of copyright signs", BODY + "\n\n" + "© ".repeat(MEGABYTE / 2) + "x"),
                page("a line of copyright words", BODY + "\n\n" + "copyright (c) ".repeat(MEGABYTE / 14) + "x"),
                page("a line of years", BODY + "\n\n© " + "2004, ".repeat(MEGABYTE / 6) + "x"),
                page("a holder of many forms", BODY + "\n\n© 2004 Times" + " Inc Ltd".repeat(MEGABYTE / 8) + "x"),
                page("a line of one letter", "a".repeat(MEGABYTE)),
                page("a line of marks", "a" + "!".repeat(MEGABYTE) + "b"),
                page("a line of initials", "A.".repeat(MEGABYTE / 2) + "a."),
                page("a line of links", "a | ".repeat(MEGABYTE / 4) + "."),
                page("a line of separators", "a|\u2028".repeat(MEGABYTE / 4) + "."),
                page("a line of hyphens", "1" + "-".repeat(MEGABYTE) + "May"),
                page("a line of prose", "The tree of the town is old and it is in a line. ".repeat(MEGABYTE / 49)),
                page("brackets", "(".repeat(MEGABYTE / 2) + ")".repeat(MEGABYTE / 2)),
                page("brackets around capitals", "(A/".repeat(MEGABYTE / 3)),
                page("square brackets", lines("[".repeat(90) + "(".repeat(9))),
                page("paragraphs that all but repeat", paragraphs()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void itIsRefusedOrRead(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), text);

        Throwable thrown =
                assertTimeoutPreemptively(GUARD, () -> catchThrowable(() -> Importer.read(PageFile.read(file))));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(PageFile.Refused.class);
        }
    }

    @Test
    void aFileTooLargeForAPageIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), BODY.repeat(16 * 1024 * 1024 / BODY.length() + 1));

        assertThat(catchThrowable(() -> PageFile.read(file)))
                .hasMessage(file + ": larger than 16 MB, so no saved page; save the article alone");
    }

    @Test
    void moreLinesThanAPageHasAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), "News\n".repeat(20_001));

        assertThat(catchThrowable(() -> PageFile.read(file)))
                .hasMessage(file + ": more than 20,000 lines, so no saved page; save the article alone");
    }

    @Test
    void aCopyrightLineBelowARowOfSignsStillNamesThePublisher() {
        String page =
                "Apple trees to line old railway\n\n" + BODY + "\n\n© (c) Copyright © 2004, 2005 by the Hill Times Inc";

        assertThat(ImportedPages.articleIn(page).publisher()).isEqualTo("Hill Times");
    }

    private static Arguments page(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String lines(String line) {
        return IntStream.range(0, LINES).mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String paragraphs() {
        return IntStream.range(0, 400)
                .mapToObj(i -> "a ".repeat(i % 2 == 0 ? 240 : 4_500) + "tree" + i + ".")
                .collect(Collectors.joining("\n\n"));
    }
}
