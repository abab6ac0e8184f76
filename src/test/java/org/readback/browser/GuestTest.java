package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Ways of people without an account, and of those who want to see, take along or delete what is theirs. */
class GuestTest {
    private static final String READING = "/read/" + Sample.SLUG;
    private static final String DESIGNER = "Who designed the bridge?";

    private static Server server;
    private static Guest teacher;
    private static String code;

    @BeforeAll
    static void aClass() {
        server = Server.start();
        teacher = server.teacher();
        code = teacher.joinCode(teacher.createClass("English 9B"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aGuestPractisesJoinsAClassAndKeepsWhatWasDone() {
        try (Visit guest = Visit.by(server.guest())) {
            guest.open(READING).press("Practise without an account");
            guest.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Saved");
            String attempt = guest.path();

            guest.follow("Join a class").sees("What you did as a guest comes with you into your account.");
            guest.type("Class code", code).type("Your name", "Amara Bello").type("Password", "blue river dog");
            guest.press("Join class").sees("What you did as a guest is in your account now.");

            guest.follow("Mine").sees("Practice").sees("In progress");
            guest.page().locator(".own li a").click();
            guest.isAt(attempt);
            assertThat(guest.option(DESIGNER, Sample.KEY)).isChecked();
        }
    }

    @Test
    void theSameWayWorksWithoutScripts() {
        try (Visit guest = Visit.withoutScripts(server.guest())) {
            guest.open(READING).press("Practise without an account");
            guest.choose(DESIGNER, Sample.KEY).press("Save answers");
            String attempt = guest.path();
            server.student("Bo Chen", code);

            guest.follow("Sign in").type("Name", "Bo Chen").type("Password", "blue river dog");
            guest.press("Sign in").sees("What you did as a guest is in your account now.");

            guest.open(attempt);
            assertThat(guest.option(DESIGNER, Sample.KEY)).isChecked();
        }
    }

    @Test
    void aGuestComesAndLeavesByKeyboardAlone() {
        try (Visit guest = Visit.by(server.guest())) {
            Keyboard keyboard = new Keyboard(guest);
            guest.open(READING);
            keyboard.activate(AriaRole.BUTTON, "Practise without an account");
            keyboard.activate(AriaRole.LINK, "Mine");
            keyboard.activate(AriaRole.LINK, "Leave and forget my practice");
            keyboard.activate(AriaRole.BUTTON, "Leave and forget my practice");

            assertThat(guest.page().getByRole(AriaRole.STATUS)).hasText("Everything you did as a guest is deleted.");
            guest.open("/mine").isAt("/sign-in?next=%2Fmine");
        }
    }

    @Test
    void aStudentTakesAlongAllDataInOneFile() throws IOException {
        Guest chidi = server.student("Chidi Eze", code);
        chidi.respond(chidi.startAttempt(), "bridge-designer", Sample.KEY);

        try (Visit student = Visit.by(chidi)) {
            student.open("/mine");
            Download download = student.page().waitForDownload(() -> student.follow("Download my data"));

            assertThat(download.suggestedFilename()).isEqualTo("readback-my-data.json");
            assertThat(Files.readString(download.path())).contains("Chidi Eze", "Who designed the bridge?");
        }
    }

    @Test
    void aStudentWhoAskedForItIsDeletedByTheTeacherAndToldWhereverAPageIsOpen() {
        Guest dalia = server.student("Dalia Haddad", code);
        String attempt = dalia.startAttempt();
        try (Visit student = Visit.by(dalia);
                Visit teaching = Visit.by(teacher)) {
            student.open("/mine").follow("Ask for my account to be deleted");
            student.press("Ask for deletion").sees("Ms Okonkwo sees this and will do it.");
            student.press("Take back my request").sees("You have taken your request back.");
            student.follow("Ask for my account to be deleted").press("Ask for deletion");
            student.open(attempt).choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Saved");

            teaching.open("/classes").follow("Delete Dalia Haddad’s account and answers");
            teaching.press("Delete account and answers").isAt("/classes");
            teaching.sees("The account and everything in it is deleted.");

            student.expects(410).choose(DESIGNER, "Tomas Ruud");
            student.seesStatus(DESIGNER, "The account that was signed in here is deleted");
            student.open("/mine").seesHeading("This account is gone");
        }
    }
}
