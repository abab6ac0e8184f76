package org.readback.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The one Chromium that all tests share; each person in it has a context, with cookies of their own. */
final class Browser {
    /** A system property that names the Chromium to use, in place of those below. */
    private static final String PATH = "readback.chromium";

    private static final List<String> USUAL_PATHS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** How Chromium is started: without what it does at home. */
    static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Browser() {}

    /** A new context, as of somebody who has never been here. Skips the test where there is no Chromium. */
    static BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        path();
        return Running.CHROMIUM.newContext(options);
    }

    /** A Chromium of its own that keeps what it stores in a folder, as people's browsers do. */
    static BrowserContext start(Path profile, String address) {
        BrowserType.LaunchPersistentContextOptions options = new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(path())
                .setArgs(QUIETLY)
                .setBaseURL(address);
        return Running.PLAYWRIGHT.chromium().launchPersistentContext(profile, options);
    }

    /** Where Chromium is. Skips the test where there is none. */
    static Path path() {
        if (chromium().isEmpty()) {
            String missing = "There is no Chromium at " + String.join(", ", USUAL_PATHS)
                    + ". Install one, or give its path with -D" + PATH + "=...";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return chromium().orElseThrow();
    }

    private static Optional<Path> chromium() {
        return Stream.ofNullable(System.getProperty(PATH))
                .findFirst()
                .or(() -> USUAL_PATHS.stream()
                        .filter(path -> Files.isExecutable(Path.of(path)))
                        .findFirst())
                .map(Path::of);
    }

    /** Started with the first context; it ends with this Java process. */
    private static final class Running {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(QUIETLY));
    }
}
