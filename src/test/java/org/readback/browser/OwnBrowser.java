package org.readback.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A student's own browser, which can be killed and started again with all that it had on the disk. */
final class OwnBrowser implements AutoCloseable {
    private final Path profile;
    private final String address;
    private BrowserContext context;

    OwnBrowser(String address) throws IOException {
        this.profile = Files.createTempDirectory("readback-browser");
        this.address = address;
        this.context = Browser.start(profile, address);
    }

    BrowserContext context() {
        return context;
    }

    /** Ends every process of it at once, as kill -9 does, and starts it again. */
    void killAndStartAgain() {
        List<ProcessHandle> processes = processes();
        if (processes.isEmpty()) {
            throw new AssertionError("no process of the browser to kill");
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
        context = Browser.start(profile, address);
    }

    private List<ProcessHandle> processes() {
        String folder = "--user-data-dir=" + profile;
        return ProcessHandle.current()
                .descendants()
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(folder))
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            context.close();
        } catch (PlaywrightException alreadyGone) {
            // as it should be after a kill
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
