package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Server;

/** A student's way through a reading, with a script's help, without it, and by keyboard alone. */
class StudentTest {
    private static final String READING = "US envoy criticises China after rights talks";
    private static final String LEADER = "Who led the 2011 US delegation?";
    private static final String BACKSLIDING = "What does “backsliding” mean in this article?";

    private static final Pattern TWO_ANSWERED = Pattern.compile("2 of \\d+ answered");
    private static final Pattern ONE_RIGHT = Pattern.compile("1 of \\d+");

    private static Server server;
    private static String code;

    @BeforeAll
    static void aClass() {
        server = Server.startWithBundledReadings();
        Guest teacher = server.teacher();
        code = teacher.joinCode(teacher.createClass("English 9B"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aStudentJoinsReadsAnswersLeavesComesBackAndSeesTheEvidence() {
        try (Visit student = Visit.by(server.guest())) {
            joins(student, "Amara Bello");
            student.follow(READING).press("Start attempt");
            student.choose(LEADER, "Michael Posner").seesStatus(LEADER, "Saved");
            student.choose(BACKSLIDING, "Making slow progress").seesStatus(BACKSLIDING, "Saved");
            assertThat(student.page().getByText(TWO_ANSWERED)).isVisible();

            comesBack(student);
            submits(student);
            goesToTheEvidence(student);
        }
    }

    @Test
    void theSameWayWorksWithoutScripts() {
        try (Visit student = Visit.withoutScripts(server.guest())) {
            joins(student, "Bao Nguyen");
            student.follow(READING).press("Start attempt");
            student.choose(LEADER, "Michael Posner").choose(BACKSLIDING, "Making slow progress");
            student.press("Save answers").seesStatus(LEADER, "Saved").seesStatus(BACKSLIDING, "Saved");

            comesBack(student);
            submits(student);
            goesToTheEvidence(student);
        }
    }

    @Test
    void theSameWayWorksByKeyboardAlone() {
        try (Visit student = Visit.by(server.guest())) {
            Keyboard keyboard = new Keyboard(student);
            student.open("/");
            keyboard.activate(AriaRole.LINK, "Join a class");
            keyboard.tabTo(student.field("Class code")).type(code);
            keyboard.tabTo(student.field("Your name")).type("Chidi Eze");
            keyboard.tabTo(student.field("Password")).type("green hill cat");
            keyboard.activate(AriaRole.BUTTON, "Join class");
            keyboard.activate(AriaRole.LINK, READING);
            keyboard.activate(AriaRole.BUTTON, "Start attempt");

            keyboard.activate(AriaRole.LINK, "Skip to the questions");
            keyboard.tabTo(student.question(LEADER).getByRole(AriaRole.RADIO).first());
            keyboard.press("Space").press("ArrowDown").press("ArrowDown");
            Locator third = student.question(LEADER).getByRole(AriaRole.RADIO).nth(2);
            assertThat(third).isChecked();
            student.seesStatus(LEADER, "Saved");
            keyboard.tabTo(
                    student.question(BACKSLIDING).getByRole(AriaRole.RADIO).first());
            keyboard.press("Space");
            student.seesStatus(BACKSLIDING, "Saved");

            keyboard.activate(AriaRole.BUTTON, "Submit attempt");
            student.seesHeading("Submit attempt");
            keyboard.activate(AriaRole.BUTTON, "Submit as it is");
            student.sees("Your answer");
            keyboard.tabTo(evidenceOf(student, BACKSLIDING)).press("Enter");
            theEvidenceIsOnScreen(student, "Backsliding means returning to worse ways.");
        }
    }

    private static void joins(Visit student, String name) {
        student.open("/").follow("Join a class");
        student.type("Class code", code).type("Your name", name).type("Password", "green hill cat");
        student.press("Join class").seesHeading("Readings");
    }

    private static void comesBack(Visit student) {
        student.follow("Readback").sees("In progress");
        student.follow(READING).follow("Go on with your attempt");
        assertThat(student.option(LEADER, "Michael Posner")).isChecked();
        assertThat(student.option(BACKSLIDING, "Making slow progress")).isChecked();
        student.seesStatus(LEADER, "Saved");
        assertThat(student.page().getByText(TWO_ANSWERED)).isVisible();
    }

    private static void submits(Visit student) {
        student.press("Submit attempt").sees("questions are not answered").press("Submit as it is");
        assertThat(student.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(ONE_RIGHT)))
                .isVisible();
        Locator leader = student.reviewed(LEADER);
        assertThat(leader).containsText("Your answer, right");
        Locator backsliding = student.reviewed(BACKSLIDING);
        assertThat(backsliding).containsText("Not right");
        assertThat(option(backsliding, "Making slow progress")).containsText("Your answer");
        assertThat(option(backsliding, "Returning to worse ways")).containsText("Right answer");
    }

    private static Locator option(Locator question, String text) {
        return question.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void goesToTheEvidence(Visit student) {
        evidenceOf(student, BACKSLIDING).click();
        theEvidenceIsOnScreen(student, "Backsliding means returning to worse ways.");
    }

    /** Other questions lead to the same paragraph. */
    private static Locator evidenceOf(Visit student, String prompt) {
        return student.reviewed(prompt)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See it in paragraph 2"));
    }

    private static void theEvidenceIsOnScreen(Visit student, String words) {
        Locator mark = student.page().locator("mark:target");
        assertThat(mark).containsText(words);
        assertThat(mark).isInViewport();
        assertThat(mark).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }
}
