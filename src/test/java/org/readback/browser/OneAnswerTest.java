package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;

/** Drills: of two tabs, devices or people, each answer goes where its student means it to go. */
class OneAnswerTest extends Drill {
    @Test
    void aStudentWhoseSessionHasEndedSignsInAgainInPlace() {
        Guest other = server.student("Somebody Else " + students, code);
        try (Visit here = Visit.by(student).expects(401).expects(422).expects(404)) {
            here.open(attempt).choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, "Saved");
            here.loseTheSession();
            here.choose(CROSSING, "By ferry").seesStatus(CROSSING, KEPT);
            assertThat(line(here))
                    .hasText("You are signed out. Your answers are kept on this device. Sign in again to save them.");
            Keyboard keyboard = new Keyboard(here);
            keyboard.activate(AriaRole.BUTTON, "Sign in again");
            assertThat(here.field("Name")).hasValue(name);
            assertThat(here.field("Password")).isFocused();
            keyboard.type("not this one").press("Enter");
            assertThat(dialog(here)).containsText("This name and password don’t go together.");

            signsIn(here, "Somebody Else " + students, PASSWORD);
            assertThat(dialog(here)).containsText("They stay on this device until " + name + " signs in.");
            signsIn(here, name, PASSWORD);

            assertThat(dialog(here)).isHidden();
            here.seesStatus(CROSSING, "Saved").choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Saved");
            assertThat(server.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud", "crossing-before=By ferry", "bridge-designer=" + Sample.KEY);
            assertThat(server.log(other.startAttempt())).isEmpty();
        }
    }

    private static void signsIn(Visit visit, String name, String password) {
        visit.type("Name", name).type("Password", password);
        dialog(visit)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    @Test
    void whatOneStudentLeftOnADeviceIsNeverAnothers() {
        Guest other = server.student("Somebody Else " + students, code);
        String theirs = other.startAttempt();
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            here.choose(DESIGNER, "Odd Nilsen").seesStatus(DESIGNER, KEPT);
            here.loseTheSession(); // before the tab is closed: its last request may outlive it
            here.closeTab();
            here.mendTheNetwork();

            Visit next = here.anotherTab().open("/sign-in");
            next.type("Name", "Somebody Else " + students)
                    .type("Password", PASSWORD)
                    .press("Sign in");
            next.isAt("/").open(theirs).choose(CROSSING, "By train").seesStatus(CROSSING, "Saved");
            assertThat(next.option(DESIGNER, "Odd Nilsen")).not().isChecked();
            assertThat(server.log(theirs)).containsExactly("crossing-before=By train");
            assertThat(server.log(attempt)).isEmpty();

            next.press("Sign out").open("/sign-in");
            next.type("Name", name).type("Password", PASSWORD).press("Sign in");
            next.sees("Everything that this device had kept is saved.");
            assertThat(server.log(attempt)).containsExactly("bridge-designer=Odd Nilsen");
        }
    }

    @Test
    void aStudentChoosesBetweenAnswersFromTwoDevices() {
        try (Visit phone = Visit.by(student);
                Visit tablet = Visit.by(student).expects(409)) {
            phone.open(attempt);
            tablet.open(attempt);
            phone.choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, "Saved");
            phone.choose(CROSSING, "By ferry").seesStatus(CROSSING, "Saved");

            tablet.choose(DESIGNER, Sample.KEY).choose(CROSSING, "By train");
            assertThat(tablet.question(DESIGNER).getByRole(AriaRole.ALERT))
                    .containsText("You answered this on another tab or device: Tomas Ruud");
            assertThat(line(tablet)).hasText("Question 1 has two answers: choose one of them.");
            new Keyboard(tablet)
                    .tabTo(choice(tablet, DESIGNER, "Keep this answer"))
                    .press("Enter");
            assertThat(tablet.option(DESIGNER, Sample.KEY)).isFocused();
            choice(tablet, CROSSING, "Take the other one").click();

            tablet.seesStatus(DESIGNER, "Saved").seesStatus(CROSSING, "Saved");
            assertThat(tablet.option(DESIGNER, Sample.KEY)).isChecked();
            assertThat(tablet.option(CROSSING, "By ferry")).isChecked();
            assertThat(server.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud",
                            "crossing-before=By ferry",
                            "bridge-designer=" + Sample.KEY,
                            "crossing-before=By train",
                            "crossing-before=By ferry");
        }
    }

    @Test
    void aSecondChoiceThatComesLateLeavesInSightWhatHasTheFocus() {
        try (Visit phone = Visit.by(student);
                Visit tablet = Visit.by(student).expects(409)) {
            tablet.open(attempt);
            phone.open(attempt).choose(DESIGNER, "Tomas Ruud").choose(CROSSING, "By ferry");
            phone.seesStatus(DESIGNER, "Saved").seesStatus(CROSSING, "Saved");
            tablet.choose(DESIGNER, Sample.KEY);
            assertThat(choice(tablet, DESIGNER, "Keep this answer")).isVisible();
            List<Route> waiting = new ArrayList<>();
            tablet.page().route("**/responses/**", waiting::add);
            tablet.choose(CROSSING, "By train");
            tablet.page().waitForCondition(() -> !waiting.isEmpty());
            Locator below = tablet.option("For how many years had the bridge been promised?", "Sixty");
            below.evaluate("it => { it.focus({ preventScroll: true });"
                    + " scrollBy(0, it.getBoundingClientRect().bottom - innerHeight + 1) }");

            waiting.forEach(Route::resume);
            assertThat(choice(tablet, CROSSING, "Keep this answer")).isAttached();

            assertThat(below).isFocused();
            assertThat(below).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        }
    }

    @Test
    void nothingIsSubmittedBeforeTheStudentHasChosen() {
        try (Visit phone = Visit.by(student);
                Visit tablet = Visit.by(student).expects(409)) {
            phone.open(attempt);
            tablet.open(attempt);
            phone.choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, "Saved");
            tablet.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "which of the two answers is yours?");

            tablet.press("Submit attempt");
            assertThat(tablet.page().locator("[data-submission]"))
                    .hasText("Question 1 has two answers. Choose one of them, then go on.");

            choice(tablet, DESIGNER, "Keep this answer").click();
            tablet.submit().seesHeading("1 of 10");
        }
    }

    @Test
    void tabsOfOneBrowserTellEachOther() {
        try (Visit here = Visit.by(student)) {
            Visit there = here.anotherTab().open(attempt);
            here.open(attempt);
            here.cutTheNetwork();
            here.choose(DESIGNER, "Tomas Ruud");
            assertThat(there.option(DESIGNER, "Tomas Ruud")).isChecked();
            there.choose(DESIGNER, Sample.KEY);
            assertThat(here.option(DESIGNER, Sample.KEY)).isChecked();
            author(there).fill("Ms Haddad");
            assertThat(author(here)).hasValue("Ms Haddad");
            here.mendTheNetwork();

            here.seesStatus(DESIGNER, "Saved").seesStatus(AUTHOR, "Saved");
            there.seesStatus(DESIGNER, "Saved").seesStatus(AUTHOR, "Saved");
            assertThat(server.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY, "book-author=Ms Haddad");
        }
    }

    @Test
    void whatAGuestLeftOnTheDeviceIsSavedForTheStudentThatTheGuestBecame() {
        Guest guest = server.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();
        try (Visit here = Visit.by(guest)) {
            here.open(practice);
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, KEPT);
            here.closeTab();
            here.mendTheNetwork();

            Visit next = here.anotherTab();
            next.open("/join").type("Class code", code).type("Your name", "Late " + students);
            next.type("Password", PASSWORD).press("Join class").sees("Late " + students);

            next.open(practice).seesStatus(DESIGNER, "Saved");
            assertThat(server.log(practice)).containsExactly("bridge-designer=" + Sample.KEY);
        }
    }

    @Test
    void withoutScriptsAFormWhoseSessionHasEndedIsSentOnceMore() {
        try (Visit here = Visit.withoutScripts(student)) {
            here.open(attempt).choose(DESIGNER, Sample.KEY);
            author(here).fill("Ms Haddad");
            here.loseTheSession();
            here.press("Save answers").seesHeading("Please sign in");

            Visit door = here.anotherTab().open("/sign-in");
            door.type("Name", name).type("Password", PASSWORD).press("Sign in").isAt("/");
            here.page().reload();

            here.seesStatus(DESIGNER, "Saved").seesStatus(AUTHOR, "Saved");
            assertThat(server.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY, "book-author=Ms Haddad");
        }
    }

    private static Locator dialog(Visit visit) {
        return visit.page().locator("dialog");
    }

    private static Locator choice(Visit visit, String prompt, String which) {
        return visit.question(prompt).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(which));
    }
}
