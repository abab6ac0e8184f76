package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** The clock on the page of an attempt. */
class TimeTest {
    private static final String DESIGNER = "Who designed the bridge?";
    private static final String AUTHOR = "Who wrote a book about the long wait?";

    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest student = server.guest();
    private String classPath = "";
    private String assignment = "";

    @BeforeEach
    void anAssignmentOfTwentyMinutes() {
        teacher = server.teacher();
        classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
        assignment = server.timed().assignment(classPath, Duration.ofMinutes(20));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String attempt() {
        return student.post(assignment + "/attempts").path();
    }

    private static Locator timer(Visit visit) {
        return visit.page().getByRole(AriaRole.TIMER);
    }

    private static Locator warning(Visit visit) {
        return visit.page().locator(".time").getByRole(AriaRole.STATUS);
    }

    @Test
    void aStudentStartsTheClockAndTheTimeRunsOut() {
        String quick = server.timed().assignment(classPath, Duration.ofSeconds(2));
        try (Visit here = Visit.by(student)) {
            here.open(quick).sees("2 seconds").press("Start attempt");

            here.sees(", when the time was up").seesHeading("0 of 10");
            assertThat(teacher.get(quick).text()).contains("Submitted: 0 of 10");
        }
    }

    @Test
    void thePageSubmitsWhatIsAnsweredAlsoWhatWasTypedInTheLastMoment() {
        String attempt = attempt();
        try (Visit here = Visit.by(student)) {
            here.open(attempt).choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Saved");
            here.question(AUTHOR).getByLabel("Your answer").fill("Haddad");
            server.timed().endsIn(attempt, Duration.ofSeconds(1));
            asksAgain(here);

            here.sees(", when the time was up").seesHeading("2 of 10");
        }
    }

    /** As a page does that was asleep. */
    private static void asksAgain(Visit visit) {
        visit.page()
                .waitForResponse(
                        "**/time",
                        () -> visit.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }

    @Test
    void aPageThatSleptIsToldHowMuchTimeIsLeft() {
        String attempt = attempt();
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            assertThat(timer(here)).hasText("20 minutes left");
            server.timed().endsIn(attempt, Duration.ofMinutes(12));

            asksAgain(here);

            assertThat(timer(here)).hasText("12 minutes left");
        }
    }

    @Test
    void theDevicesClockMakesNoDifference() {
        String attempt = attempt();
        try (Visit here = Visit.by(student)) {
            here.page().clock().install(new Clock.InstallOptions().setTime("2001-01-01T00:00:00Z"));
            here.open(attempt);
            assertThat(timer(here)).hasText("20 minutes left");

            here.page().waitForResponse("**/time", () -> here.page().clock().setSystemTime("2040-01-01T00:00:00Z"));

            assertThat(timer(here)).hasText("20 minutes left");
        }
    }

    @Test
    void thePageWarnsInGoodTimeAndTheServerHasTheLastWord() {
        String attempt = attempt();
        try (Visit here = Visit.by(student)) {
            here.page().clock().install();
            here.open(attempt);
            assertThat(warning(here)).isEmpty();

            here.page().clock().fastForward("15:00");
            assertThat(warning(here)).containsText("5 minutes left. Your answers are submitted");
            here.page().clock().fastForward("00:31");
            assertThat(warning(here)).isEmpty();
            here.page().clock().fastForward("03:29");
            assertThat(warning(here)).containsText("left. Your answers are submitted");

            here.page().waitForResponse("**/time", () -> here.page().clock().fastForward("01:00"));
            assertThat(timer(here)).containsText("minutes left");
            here.isAt(attempt);
            assertThat(server.timed().submissions(attempt)).isZero();
        }
    }

    @Test
    void theClockCanBeHiddenAndStillWarns() {
        String attempt = attempt();
        try (Visit here = Visit.by(student)) {
            here.page().clock().install();
            here.open(attempt).press("Hide clock");
            assertThat(timer(here)).isHidden();

            here.page().reload();
            assertThat(here.named(AriaRole.BUTTON, "Show clock")).isVisible();
            assertThat(timer(here)).isHidden();
            here.page().clock().fastForward("15:00");
            assertThat(warning(here)).isVisible();
            assertThat(warning(here)).containsText("5 minutes left.");

            here.press("Show clock");
            assertThat(timer(here)).hasText("5 minutes left");
        }
    }

    @Test
    void thePageBeforeASubmissionHasTheClockToo() {
        String attempt = attempt();
        student.respond(attempt, "bridge-designer", Sample.KEY);
        try (Visit here = Visit.by(student)) {
            here.open(attempt + "/submission");
            assertThat(timer(here)).hasText("20 minutes left");
            server.timed().endsIn(attempt, Duration.ofSeconds(1));
            asksAgain(here);

            here.sees(", when the time was up").seesHeading("1 of 10");
        }
    }

    @Test
    void withoutANetworkTheServerSubmitsAndThePageFollowsWhenItIsBack() {
        String attempt = attempt();
        student.respond(attempt, "bridge-designer", Sample.KEY);
        try (Visit here = Visit.by(student)) {
            here.page().clock().install();
            here.open(attempt);
            here.cutTheNetwork();
            here.page().clock().fastForward("20:01");
            assertThat(warning(here)).containsText("the server can’t be reached. It submits what was saved.");
            server.timed().endedAgo(attempt, Duration.ofMinutes(1));

            here.mendTheNetwork();

            here.sees(", when the time was up").seesHeading("1 of 10");
        }
    }

    @Test
    void withoutScriptsThePageSaysWhenTheTimeEnds() {
        String attempt = attempt();
        try (Visit here = Visit.withoutScripts(student)) {
            here.open(attempt).sees("Your time ends at");
            assertThat(timer(here)).isHidden();
            assertThat(here.named(AriaRole.BUTTON, "Hide clock")).isHidden();
            here.choose(DESIGNER, Sample.KEY);
            server.timed().endedAgo(attempt, Duration.ofSeconds(1));

            here.submit().sees(", when the time was up").seesHeading("1 of 10");
        }
    }

    @Test
    void theClockIsUsedByKeyboardAlone() {
        String attempt = attempt();
        try (Visit here = Visit.by(student).widen(320)) {
            Keyboard keyboard = new Keyboard(here);
            here.open(assignment);
            keyboard.activate(AriaRole.LINK, "Go on with your attempt");
            here.isAt(attempt);
            keyboard.activate(AriaRole.BUTTON, "Hide clock");
            assertThat(here.named(AriaRole.BUTTON, "Show clock")).isFocused();
            keyboard.tabTo(here.named(AriaRole.BUTTON, "Submit attempt")).press("Enter");
            here.seesHeading("Submit attempt");
        }
    }

    @Test
    void aTeacherAssignsByKeyboardAlone() {
        try (Visit here = Visit.by(teacher)) {
            Keyboard keyboard = new Keyboard(here);
            here.open(classPath);
            keyboard.activate(AriaRole.LINK, "Assignments");
            here.seesHeading("Assignments");
            keyboard.tabTo(here.field("Reading")).type("Harbour");
            keyboard.tabTo(here.named(
                            AriaRole.RADIO,
                            "After submission They see every right answer once the attempt is submitted."))
                    .press("ArrowDown");
            keyboard.tabTo(here.field("Time limit in minutes")).type("25");
            keyboard.activate(AriaRole.BUTTON, "Assign reading");

            here.seesHeading("Harbour town opens its bridge").sees("25 minutes").sees("once. After that it");
        }
    }
}
