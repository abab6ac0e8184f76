package org.readback.article.importing.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for inputs that the importer can't stand: {@code JAZZER_FUZZ=1 mvn test -Dtest=ImporterFuzz#bytes}, or
 * {@code #html}, or {@code #text}. Its name doesn't end in Test, so that an ordinary run leaves it out: its agent would
 * slow all other tests.
 */
class ImporterFuzz {
    private static final String LONGEST_RUN = "2m";

    static Stream<byte[]> pages() throws IOException {
        return MutatedPagesTest.pages().stream().map(ImporterFuzz::read);
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = LONGEST_RUN)
    void bytes(byte[] page) {
        FuzzedPage.check(page);
    }

    @FuzzTest(maxDuration = LONGEST_RUN)
    void html(FuzzedDataProvider random) {
        FuzzedPage.check("<html>" + random.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = LONGEST_RUN)
    void text(FuzzedDataProvider random) {
        FuzzedPage.check(random.consumeRemainingAsString());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
