package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Forms: what is wrong stands beside its field, nothing typed is lost, and signing in leads on. */
class FormTest {
    private static Server server;
    private static String code;

    @BeforeAll
    static void aClassWithOneStudent() {
        server = Server.start();
        Guest teacher = server.teacher();
        code = teacher.joinCode(teacher.createClass("English 9B"));
        server.student("Amara Bello", code);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsStillThere() {
        try (Visit student = Visit.by(server.guest())) {
            student.open("/join").type("Class code", "QQQQQQ").type("Your name", "Bao Nguyen");
            student.type("Password", "short").press("Join class");

            assertThat(student.page().getByRole(AriaRole.ALERT)).containsText("You haven’t joined yet.");
            assertThat(student.page().getByRole(AriaRole.ALERT)).isFocused();
            isRefused(student.field("Class code"), "No class has this code. Check it with your teacher.");
            isRefused(student.field("Password"), "Choose a password of 8 characters or more.");
            isAccepted(student.field("Your name"));
            assertThat(student.field("Class code")).hasValue("QQQQQQ");
            assertThat(student.field("Your name")).hasValue("Bao Nguyen");
            assertThat(student.field("Password")).hasValue("");

            student.type("Class code", code).type("Password", "green hill cat").press("Join class");
            student.isAt("/").sees("Bao Nguyen");
        }
    }

    /** A screen reader says the problem with the field, after its hint. */
    private static void isRefused(Locator field, String problem) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        String described = field.getAttribute("aria-describedby");
        Locator message = field.page().locator("#" + described.substring(described.lastIndexOf(' ') + 1));
        assertThat(message).hasText(problem);
        assertThat(message).isVisible();
    }

    private static void isAccepted(Locator field) {
        assertThat(field).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutLosingTheName() {
        try (Visit student = Visit.by(server.guest())) {
            student.open("/sign-in").type("Name", "Amara Bello").type("Password", "red river dog");
            student.press("Sign in");

            isRefused(
                    student.field("Password"), "This name and password don’t go together. Check both, and try again.");
            assertThat(student.field("Name")).hasValue("Amara Bello");
            assertThat(student.field("Password")).hasValue("");
        }
    }

    @Test
    void signingInLeadsBackToWhereItWasAskedFor() {
        try (Visit student = Visit.by(server.guest())) {
            String reading = "/read/" + Sample.SLUG;
            student.open(reading).follow("Sign in to take the quiz");
            student.type("Name", "amara bello").type("Password", "a wrong one").press("Sign in");
            student.type("Password", "blue river dog").press("Sign in").isAt(reading);

            student.press("Sign out");
            assertThat(student.named(AriaRole.LINK, "Sign in")).isVisible();
            assertThat(student.page().getByText("Amara Bello")).hasCount(0);
        }
    }

    @Test
    void aPageBehindTheDoorWaitsUntilTheVisitorHasSignedIn() {
        try (Visit student = Visit.by(server.guest())) {
            student.open("/attempts/1").isAt("/sign-in?next=%2Fattempts%2F1");
            student.type("Name", "Amara Bello")
                    .type("Password", "blue river dog")
                    .press("Sign in");

            student.isAt("/attempts/1").seesHeading("No such page");
        }
    }
}
