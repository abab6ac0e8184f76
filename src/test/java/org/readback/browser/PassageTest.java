package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Server;

/** The passage beside the questions, which keeps its place. */
class PassageTest {
    private static final String LEADER = "Who led the 2011 US delegation?";

    private final Server server = Server.startWithBundledReadings();
    private Guest guest = server.guest();

    @BeforeEach
    void aStudent() {
        Guest teacher = server.teacher();
        guest = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String begin(String... fields) {
        return guest.post("/read/rights-dialogue-2011/attempts", fields).path();
    }

    private static Locator passage(Visit visit) {
        return visit.page().locator(".passage");
    }

    private static void scrollTo(Visit visit, int y) {
        passage(visit).evaluate("(it, y) => it.scrollTo(0, y)", y);
        visit.page().waitForCondition(() -> (boolean) visit.page().evaluate("sessionStorage.length > 0"));
    }

    private static int place(Visit visit) {
        return ((Number) passage(visit).evaluate("it => Math.round(it.scrollTop)")).intValue();
    }

    @Test
    void itKeepsItsPlaceWhenThePageIsLoadedAgain() {
        try (Visit student = Visit.by(guest)) {
            student.open(begin());
            scrollTo(student, 240);

            student.page().reload();

            assertThat(place(student)).isEqualTo(240);
        }
    }

    @Test
    void onAPhoneItIsOneTapAwayAndKeepsItsPlace() {
        try (Visit student = Visit.by(guest).widen(375)) {
            student.open(begin());
            assertThat(passage(student)).isHidden();
            student.page().locator(".text > summary").click();
            scrollTo(student, 300);

            student.page().locator(".text > summary").click();
            assertThat(passage(student)).isHidden();
            student.page().locator(".text > summary").click();

            assertThat(passage(student)).isVisible();
            assertThat(place(student)).isEqualTo(300);
        }
    }

    @Test
    void whereAnAnswerWasCheckedItsEvidenceComesIntoSight() {
        try (Visit student = Visit.by(guest)) {
            student.open(begin("purpose", "practice"));
            scrollTo(student, 900);
            student.choose(LEADER, "Michael Posner");
            student.question(LEADER).getByText("Check answer").click();

            student.sees("Your answer, right");
            assertThat(student.page().locator("#evidence-q1")).isInViewport();
        }
    }
}
