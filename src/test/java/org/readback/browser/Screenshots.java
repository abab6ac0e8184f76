package org.readback.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of every page, for looking at: run with the folder to write them to, and with a part of the names. */
final class Screenshots {
    private Screenshots() {}

    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        String only = arguments.length > 1 ? arguments[1] : "";
        try (School school = new School()) {
            for (State state : State.all(school)) {
                if (state.name().contains(only)) {
                    shoot(state, folder);
                }
            }
        }
        System.exit(0); // Chromium's driver would keep this process
    }

    private static void shoot(State state, Path folder) {
        for (int width : List.of(1280, 375)) {
            try (Visit visit = state.visit(width)) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    String name = (state.name() + " " + width + " " + scheme).replaceAll("\\W+", "-") + ".png";
                    visit.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setPath(folder.resolve(name.toLowerCase(Locale.ROOT))));
                }
            }
        }
    }
}
