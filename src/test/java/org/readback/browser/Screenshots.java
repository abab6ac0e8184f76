package org.readback.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every page in both colour schemes, on a desk and on a phone, for looking at. No part of the build:
 * {@code mvn test -Dtest=Screenshots -Dscreenshots=FOLDER -Donly=PART-OF-A-NAME}; with {@code -Dwhole=true} down
 * to the end of each page.
 */
class Screenshots {
    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final String ONLY = System.getProperty("only", "");

    @Test
    void ofEveryPage() {
        try (School school = new School()) {
            State.all(school).stream()
                    .filter(state -> state.name().contains(ONLY))
                    .forEach(Screenshots::shoot);
        }
    }

    private static void shoot(State state) {
        for (int width : List.of(1280, 375)) {
            try (Visit visit = Visit.by(state.guest())) {
                state.in(visit.widen(width));
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    String name = (state.name() + " " + width + " " + scheme).replaceAll("\\W+", "-") + ".png";
                    visit.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(Boolean.getBoolean("whole"))
                                    .setPath(FOLDER.resolve(name.toLowerCase(Locale.ROOT))));
                }
            }
        }
    }
}
