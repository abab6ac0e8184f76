package org.readback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Server;

/** That the checks of {@link EveryPageTest} find what they are there for. */
class AccessibilityTest {
    private static final Server SERVER = Server.startWithoutReadings();
    private Visit visit = Visit.by(SERVER.guest());

    @BeforeEach
    void aPage() {
        visit.widen(320).open("/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void smallTargetsAreFound() {
        change("innerHTML = '<button>a</button><button>b</button>'");
        visit.page().evaluate("""
                document.querySelectorAll('main button').forEach(it => Object.assign(it.style,
                  { padding: 0, border: 0, width: '12px', height: '12px' }))""");

        assertThat(Accessibility.problems(visit.page())).anyMatch(problem -> problem.startsWith("target-size"));
    }

    @Test
    void namesThatSomebodySpeakingCouldNotSayAreFound() {
        change("innerHTML = '<button aria-label=\"Send\">Submit attempt</button>'");

        assertThat(Accessibility.problems(visit.page()))
                .anyMatch(problem -> problem.startsWith("label-content-name-mismatch"));
    }

    @Test
    void faintTextIsFound() {
        change("style.color = getComputedStyle(document.documentElement).getPropertyValue('--rule')");

        assertThat(Accessibility.problems(visit.page())).anyMatch(problem -> problem.startsWith("color-contrast"));
        assertThat(Accessibility.problemsOfContrast(visit.page())).isNotEmpty();
    }

    @Test
    void aPageThatGrowsWiderWithItsLettersIsFound() {
        change("innerHTML = '<h2>Responsibilities</h2>'");
        change("firstElementChild.style.whiteSpace = 'nowrap'");
        change("firstElementChild.style.fontSize = '2.3rem'");
        Layout layout = new Layout(visit.page());

        assertThat(layout.sideways()).isZero();
        assertThat(layout.sidewaysSpacedOut()).isPositive();
        assertThat(layout.sidewaysWithLargeLetters()).isPositive();
    }

    @Test
    void partsThatMoveAreFound() {
        Layout layout = new Layout(visit.page());
        assertThat(layout.moving()).isZero();

        change("style.transition = 'color 120ms'");

        assertThat(layout.moving()).isOne();
    }

    private void change(String how) {
        visit.page().evaluate("document.querySelector('main')." + how);
    }
}
