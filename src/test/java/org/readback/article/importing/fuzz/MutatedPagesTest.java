package org.readback.article.importing.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every labelled page, broken in a hundred ways that are the same in each run: each is read without an exception. */
class MutatedPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/readback/article/importing/pages");
    private static final long SEED = 20_261_121;
    // together, so that the whole run stays within seconds however many pages there are
    private static final int MUTANTS = 700;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html?|mhtml)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Timeout(60)
    void aBrokenPageIsReadWithoutAnException(Path file) throws IOException {
        Random random = new Random(SEED);
        byte[] page = Files.readAllBytes(file);
        byte[] other = Files.readAllBytes(pages().get(random.nextInt(pages().size())));
        for (int i = 0; i < MUTANTS / pages().size(); i++) {
            FuzzedPage.check(Mutation.of(page, other, random));
        }
    }

    @Test
    @Timeout(60)
    void lettersOfAllKindsAreReadWithoutAnException() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String letters = Mutation.letters(random, random.nextInt(2_000));
            FuzzedPage.check(letters);
            FuzzedPage.check("<html><p>" + letters);
        }
    }
}
