package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** A teacher's way from the one-time link to a student's response. */
class TeacherTest {
    private final Server server = Server.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstTeacherMakesAClassAndSeesWhatAStudentAnswered() {
        try (Visit teacher = Visit.by(server.guest())) {
            makesTheAccount(teacher);
            String code = makesAClass(teacher);
            seesThatNobodyHasBegun(teacher);

            Guest student = server.student("Amara Bello", code);
            String attempt = student.startAttempt();
            student.respond(attempt, "bridge-designer", "Tomas Ruud");
            student.post(attempt + "/submission", "years-waited", "Forty-one");

            teacher.page().reload();
            teacher.seesHeading("1 student").follow("Gradebook");
            Locator row = teacher.page()
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHas(teacher.named(AriaRole.ROWHEADER, "Amara Bello")));
            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("2 of 10"))
                    .click();

            Locator question = teacher.seesHeading("2 of 10").reviewed("Who designed the bridge?");
            assertThat(question).containsText("Not right");
            assertThat(theOption(question, "Tomas Ruud")).containsText("Answer");
            assertThat(theOption(question, Sample.KEY)).containsText("Right answer");
            assertThat(teacher.page().getByText("Amara Bello", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    private void makesTheAccount(Visit teacher) {
        String link = server.firstTeacherPath();
        teacher.open(link).type("Your name", "Ms Okonkwo").type("Password", "three short words");
        teacher.press("Create account").isAt("/classes").seesHeading("Create your first class");

        teacher.open(link).sees("This link has been used");
    }

    private static String makesAClass(Visit teacher) {
        teacher.follow("Classes").type("Class name", "English 9B").press("Create class");
        teacher.seesHeading("English 9B").sees("Nobody has joined yet");
        return teacher.page().locator(".code .word").innerText();
    }

    private static void seesThatNobodyHasBegun(Visit teacher) {
        String classPath = teacher.path();
        teacher.open(classPath + "/gradebook").sees("Nobody has joined yet");
        teacher.follow("Show the class code").isAt(classPath);
    }

    private static Locator theOption(Locator question, String text) {
        return question.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }
}
