package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** A student comes back the next day to the one question that was missed: by keyboard alone, and without scripts. */
class StudyingTest {
    private static final String STUDY_IT = "Study 1 question about Harbour town opens its bridge";
    private static final String WHO = "Who designed the bridge?";

    private Server server;
    private Guest student;

    @BeforeEach
    void aStudentWhoMissedOneQuestionYesterday() {
        server = Server.start();
        Guest teacher = server.teacher();
        student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        String practice = student.practise();
        student.post(practice + "/submission", "bridge-designer", "Odd Nilsen", "book-author", "Amal Haddad");
        server.backdate(practice, 1);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void byKeyboardAlone() {
        try (Visit visit = Visit.by(student)) {
            Keyboard keyboard = new Keyboard(visit);
            visit.open("/");
            keyboard.activate(AriaRole.LINK, "Study");
            visit.sees("1 question, about 1 minute");
            keyboard.activate(AriaRole.BUTTON, STUDY_IT);

            keyboard.activate(AriaRole.LINK, "Skip to the questions");
            keyboard.tabTo(visit.question(WHO).getByRole(AriaRole.RADIO).first());
            for (int option = 0; option < 4 && !visit.option(WHO, Sample.KEY).isChecked(); option++) {
                keyboard.press("ArrowDown");
            }
            visit.seesStatus(WHO, "Saved");
            keyboard.activate(AriaRole.BUTTON, "Check answer");
            assertThat(visit.reviewed(WHO)).containsText("Your answer, right");
            keyboard.activate(AriaRole.BUTTON, "Finish studying");
            visit.sees("You missed none of them");
            keyboard.activate(AriaRole.LINK, "Go on with Study");
            visit.sees("Nothing is due today. The next question comes on");

            keyboard.activate(AriaRole.LINK, "See your progress, week by week");
            Locator figures = visit.page().locator(".figures > summary").first();
            keyboard.tabTo(figures).press("Enter");
            assertThat(visit.named(AriaRole.REGION, "First answers, week by week"))
                    .isVisible();
        }
    }

    @Test
    void withoutScripts() {
        try (Visit visit = Visit.withoutScripts(student)) {
            visit.open("/").follow("Study").press(STUDY_IT);
            visit.choose(WHO, "Odd Nilsen").press("Check answer");
            assertThat(visit.reviewed(WHO)).containsText("Right answer");
            visit.press("Finish studying").sees("What you missed comes back soon");
            visit.follow("Go on with Study").sees("Nothing is due today. The next question comes tomorrow.");
        }
    }
}
