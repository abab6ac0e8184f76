package org.readback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.Guest;

/** What holds for every page in every state: see {@link State} for the list. */
class EveryPageTest {
    private static final School SCHOOL = new School();

    /** Of people who only look: a new context for each page would take most of the time. */
    private static final Map<Guest, Visit> LOOKING = new HashMap<>();

    /** Whose contrast has been looked at in sepia: it is made of the same parts in every state. */
    private static final Set<String> SEEN_IN_SEPIA = new HashSet<>();

    static Stream<State> states() {
        return State.all(SCHOOL).stream();
    }

    @AfterAll
    static void stop() {
        LOOKING.values().forEach(Visit::close);
        SCHOOL.close();
    }

    @ParameterizedTest
    @MethodSource("states")
    void isAccessibleFitsSmallScreensAndKeepsToThisSite(State state) {
        if (state.isOnlyLookedAt()) {
            Visit visit = LOOKING.computeIfAbsent(state.guest(), Visit::by);
            look(state, state.in(visit.widen(320)));
            visit.complain();
        } else {
            try (Visit visit = Visit.by(state.guest())) {
                look(state, state.in(visit.widen(320)));
            }
        }
    }

    private static void look(State state, Visit visit) {
        Page page = visit.page();
        Layout layout = new Layout(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(layout.sideways()).as("scrolls sideways at 320 px").isZero();
        assertThat(layout.sidewaysSpacedOut())
                .as("scrolls sideways at 320 px, spaced out")
                .isZero();
        assertThat(layout.mainHeadings()).as("main headings").isOne();
        assertThat(layout.moving()).as("parts that move").isZero();
        assertThat(Accessibility.problems(page))
                .as("accessibility in light, on a phone")
                .isEmpty();

        visit.widen(375);
        assertThat(layout.sideways()).as("scrolls sideways at 375 px").isZero();
        visit.widen(640);
        assertThat(layout.sidewaysWithLargeLetters())
                .as("scrolls sideways at 640 px, with large letters")
                .isZero();

        visit.widen(1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Accessibility.problems(page))
                .as("accessibility in dark, on a desk")
                .isEmpty();
        if (SEEN_IN_SEPIA.add(state.sort())) {
            page.evaluate("document.documentElement.dataset.theme = 'sepia'");
            assertThat(Accessibility.problemsOfContrast(page))
                    .as("contrast in sepia, on a desk")
                    .isEmpty();
            page.evaluate("delete document.documentElement.dataset.theme");
        }
    }
}
