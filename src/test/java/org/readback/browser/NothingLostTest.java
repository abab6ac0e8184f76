package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;
import org.readback.ServerProcess;

/** Drills: whatever breaks in the middle of an attempt, every response is in the log in the end, in its order. */
class NothingLostTest {
    private static final String DESIGNER = "Who designed the bridge?";
    private static final String CROSSING = "How did people cross the harbour before?";
    private static final String YEARS = "For how many years had the bridge been promised?";
    private static final String AUTHOR = "Who wrote a book about the long wait?";
    private static final String KEPT = "Not saved yet: kept on this device.";
    private static final String PASSWORD = "blue river dog";

    private static final Server SERVER = Server.start();
    private static final Guest TEACHER = SERVER.teacher();
    private static final String CODE = TEACHER.joinCode(TEACHER.createClass("English 9B"));
    private static int students;

    private static final String LAST_KEPT_IS = """
            typed => new Promise(resolve => {
              indexedDB.open('readback').onsuccess = opened => {
                const store = opened.target.result.transaction('responses').objectStore('responses');
                store.getAll().onsuccess = all => resolve(all.target.result.at(-1)?.values[0] === typed);
              };
            })""";

    private String name = "";
    private Guest student = SERVER.guest();
    private String attempt = "";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void anAttempt() {
        students++;
        name = "Student " + students;
        student = SERVER.student(name, CODE);
        attempt = student.startAttempt();
    }

    /** Four changes of three questions, the last one typed. */
    private static void answers(Visit visit) {
        visit.choose(DESIGNER, "Tomas Ruud").choose(CROSSING, "By ferry").choose(DESIGNER, Sample.KEY);
        author(visit).fill("Ms Haddad");
        author(visit).blur();
    }

    private static final List<String> ANSWERS = List.of(
            "bridge-designer=Tomas Ruud",
            "crossing-before=By ferry",
            "bridge-designer=" + Sample.KEY,
            "book-author=Ms Haddad");

    private static Locator author(Visit visit) {
        return visit.question(AUTHOR).getByLabel("Your answer");
    }

    private static Locator line(Visit visit) {
        return visit.page().locator("[data-keeping]").getByRole(AriaRole.STATUS);
    }

    private static void areSaved(Visit visit) {
        visit.seesStatus(DESIGNER, "Saved").seesStatus(CROSSING, "Saved").seesStatus(AUTHOR, "Saved");
        assertThat(line(visit)).hasText("All your answers are saved.");
    }

    private static void areKept(Visit visit) {
        visit.seesStatus(DESIGNER, KEPT).seesStatus(CROSSING, KEPT).seesStatus(AUTHOR, KEPT);
    }

    private static void areShown(Visit visit) {
        assertThat(visit.option(DESIGNER, Sample.KEY)).isChecked();
        assertThat(visit.option(CROSSING, "By ferry")).isChecked();
        assertThat(author(visit)).hasValue("Ms Haddad");
    }

    @Test
    void whatIsAnsweredWithoutANetworkGoesOutWhenItIsBack() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            answers(here);
            areKept(here);
            assertThat(line(here))
                    .hasText("Offline: your answers are kept on this device. They go out when the network is back.");
            assertThat(SERVER.log(attempt)).isEmpty();

            here.mendTheNetwork();

            areSaved(here);
            assertThat(SERVER.log(attempt)).containsExactlyElementsOf(ANSWERS);
        }
    }

    @Test
    void whatIsAnsweredInATabThatWasClosedGoesOutFromTheNextPage() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            answers(here);
            areKept(here);
            here.closeTab();
            here.mendTheNetwork();

            Visit next = here.anotherTab().open("/").sees("Everything that this device had kept is saved.");

            assertThat(SERVER.log(attempt)).containsExactlyElementsOf(ANSWERS);
            areShown(next.open(attempt));
        }
    }

    @Test
    void whatIsAnsweredInABrowserThatWasKilledGoesOutOnceItsStudentIsBack() throws Exception {
        try (OwnBrowser browser = new OwnBrowser(SERVER.address())) {
            Visit here = Visit.by(student, browser).open(attempt);
            here.cutTheNetwork();
            answers(here);
            areKept(here);

            browser.killAndStartAgain();

            Visit again = Visit.by(SERVER.guest(), browser).open("/sign-in");
            again.type("Name", name).type("Password", PASSWORD).press("Sign in");
            again.sees("Everything that this device had kept is saved.");
            assertThat(SERVER.log(attempt)).containsExactlyElementsOf(ANSWERS);
        }
    }

    @Test
    void whatIsTypedIsKeptAtOnceAndShownAgain() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            author(here).pressSequentially("Had");
            here.page().waitForFunction(LAST_KEPT_IS, "Had");
            here.closeTab();

            Visit again = here.anotherTab();
            again.page().route("**/responses/**", route -> route.abort());
            here.mendTheNetwork();
            again.open(attempt).seesStatus(AUTHOR, KEPT);
            assertThat(author(again)).hasValue("Had");
            assertThat(again.page().getByText("1 of 9 answered")).isVisible();
            assertThat(line(again)).containsText("The server can’t be reached");

            again.page().unroute("**/responses/**");
            author(again).press("End");
            author(again).pressSequentially("dad");
            again.seesStatus(AUTHOR, "Saved");
            assertThat(SERVER.log(attempt).get(0)).isEqualTo("book-author=Had");
            assertThat(SERVER.log(attempt)).endsWith("book-author=Haddad");
        }
    }

    @Test
    void aServerThatWasKilledGetsEveryAnswerOnceItIsBack() throws Exception {
        try (ServerProcess killed = ServerProcess.start()) {
            Guest guest = killed.guest();
            guest.post("/join", "code", killed.classCode(), "name", "Amara Bello", "password", PASSWORD);
            String there = guest.startAttempt();
            try (Visit here = Visit.by(guest)) {
                here.open(there).choose(YEARS, "Twenty").seesStatus(YEARS, "Saved");
                killed.kill();
                answers(here);
                areKept(here);
                assertThat(line(here))
                        .hasText("The server can’t be reached: your answers are kept on this device. "
                                + "They go out when it’s back.");

                killed.restart();
                here.looksAgain();

                areSaved(here);
                killed.kill();
                assertThat(killed.log(there))
                        .startsWith("years-waited=Twenty")
                        .endsWith(ANSWERS.toArray(String[]::new));
                assertThat(killed.log(there)).hasSize(5);
            }
        }
    }

    @Test
    void aReplyThatIsLostMakesNoAnswerTwice() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.page().route("**/responses/**", route -> {
                route.fetch();
                route.abort();
            });
            here.choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, KEPT);
            here.choose(DESIGNER, Sample.KEY);
            here.page().unroute("**/responses/**");

            here.seesStatus(DESIGNER, "Saved");
            assertThat(SERVER.log(attempt))
                    .containsExactly("bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY);
        }
    }

    @Test
    void aStudentWhoseSessionHasEndedSignsInAgainInPlace() {
        Guest other = SERVER.student("Somebody Else " + students, CODE);
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
            assertThat(SERVER.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud", "crossing-before=By ferry", "bridge-designer=" + Sample.KEY);
            assertThat(SERVER.log(other.startAttempt())).isEmpty();
        }
    }

    private static Locator dialog(Visit visit) {
        return visit.page().locator("dialog");
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
        Guest other = SERVER.student("Somebody Else " + students, CODE);
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
            assertThat(SERVER.log(theirs)).containsExactly("crossing-before=By train");
            assertThat(SERVER.log(attempt)).isEmpty();

            next.press("Sign out").open("/sign-in");
            next.type("Name", name).type("Password", PASSWORD).press("Sign in");
            next.sees("Everything that this device had kept is saved.");
            assertThat(SERVER.log(attempt)).containsExactly("bridge-designer=Odd Nilsen");
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
            assertThat(SERVER.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud",
                            "crossing-before=By ferry",
                            "bridge-designer=" + Sample.KEY,
                            "crossing-before=By train",
                            "crossing-before=By ferry");
        }
    }

    private static Locator choice(Visit visit, String prompt, String which) {
        return visit.question(prompt).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(which));
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
            assertThat(SERVER.log(attempt))
                    .containsExactly(
                            "bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY, "book-author=Ms Haddad");
        }
    }

    @Test
    void whatAGuestLeftOnTheDeviceIsSavedForTheStudentThatTheGuestBecame() {
        Guest guest = SERVER.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();
        try (Visit here = Visit.by(guest)) {
            here.open(practice);
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, KEPT);
            here.closeTab();
            here.mendTheNetwork();

            Visit next = here.anotherTab();
            next.open("/join").type("Class code", CODE).type("Your name", "Late " + students);
            next.type("Password", PASSWORD).press("Join class").sees("Late " + students);

            next.open(practice).seesStatus(DESIGNER, "Saved");
            assertThat(SERVER.log(practice)).containsExactly("bridge-designer=" + Sample.KEY);
        }
    }

    @Test
    void aBrowserThatKeepsNothingSaysSo() {
        try (Visit here = Visit.by(student)) {
            here.page().addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
            here.open(attempt);
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Not saved yet: keep this page open.");
            assertThat(line(here)).containsText("Offline: your answers stay on this page: keep it open.");

            here.mendTheNetwork();

            here.seesStatus(DESIGNER, "Saved");
            assertThat(SERVER.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY);
        }
    }

    @Test
    void anAnswerThatCameTooLateIsToldToItsStudent() {
        try (Visit here = Visit.by(student).expects(409)) {
            here.open(attempt);
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, KEPT);
            student.post(attempt + "/submission");
            here.closeTab();
            here.mendTheNetwork();

            Visit next = here.anotherTab().expects(409).open("/");
            Locator notice = next.page().getByRole(AriaRole.STATUS, new Page.GetByRoleOptions());
            assertThat(notice)
                    .containsText("Question 1: “Ingrid Solheim” is not saved. This attempt is already submitted.");
            next.press("Hide this");
            assertThat(notice).hasCount(0);
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
            assertThat(SERVER.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY, "book-author=Ms Haddad");
        }
    }
}
