package org.readback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page in every state: see {@link State} for the list. */
class EveryPageTest {
    private static final School SCHOOL = new School();

    static Stream<State> states() {
        return State.all(SCHOOL).stream();
    }

    @AfterAll
    static void stop() {
        SCHOOL.close();
    }

    @ParameterizedTest
    @MethodSource("states")
    void isAccessibleFitsSmallScreensAndKeepsToThisSite(State state) {
        try (Visit visit = state.visit(320)) {
            Page page = visit.page();
            for (int width : List.of(320, 375)) {
                visit.widen(width);
                assertThat(sideways(page))
                        .as("scrolls sideways at %d px", width)
                        .isZero();
            }

            visit.complainForTheLastTime(); // axe puts styles into the page, which the page's own policy refuses
            assertThat(Accessibility.problems(page))
                    .as("accessibility in light, on a phone")
                    .isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            visit.widen(1280);
            assertThat(Accessibility.problems(page))
                    .as("accessibility in dark, on a desk")
                    .isEmpty();
        }
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("Math.max(0, document.scrollingElement.scrollWidth - innerWidth)");
    }
}
