package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.ServerProcess;

/** Drills: whatever breaks in the middle of an attempt, every response is in the log in the end, in its order. */
class NothingLostTest extends Drill {
    private static final String YEARS = "For how many years had the bridge been promised?";

    private static final String LAST_KEPT_IS = """
            typed => new Promise(resolve => {
              indexedDB.open('readback').onsuccess = opened => {
                const store = opened.target.result.transaction('responses').objectStore('responses');
                store.getAll().onsuccess = all => resolve(all.target.result.at(-1)?.values[0] === typed);
              };
            })""";

    @Test
    void whatIsAnsweredWithoutANetworkGoesOutWhenItIsBack() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            answers(here);
            areKept(here);
            assertThat(line(here))
                    .hasText("Offline: your answers are kept on this device. They go out when the network is back.");
            assertThat(server.log(attempt)).isEmpty();

            here.mendTheNetwork();

            areSaved(here);
            assertThat(server.log(attempt)).containsExactlyElementsOf(ANSWERS);
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

            assertThat(server.log(attempt)).containsExactlyElementsOf(ANSWERS);
            areShown(next.open(attempt));
        }
    }

    @Test
    void whatIsAnsweredInABrowserThatWasKilledGoesOutOnceItsStudentIsBack() throws Exception {
        try (OwnBrowser browser = new OwnBrowser(server.address())) {
            Visit here = Visit.by(student, browser).open(attempt);
            here.cutTheNetwork();
            answers(here);
            areKept(here);

            browser.killAndStartAgain();

            Visit again = Visit.by(server.guest(), browser).open("/sign-in");
            again.type("Name", name).type("Password", PASSWORD).press("Sign in");
            again.sees("Everything that this device had kept is saved.");
            assertThat(server.log(attempt)).containsExactlyElementsOf(ANSWERS);
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
            Trouble trouble = Trouble.of(again, Route::abort);
            here.mendTheNetwork();
            again.open(attempt).seesStatus(AUTHOR, KEPT);
            assertThat(author(again)).hasValue("Had");
            assertThat(again.page().getByText("1 of 9 answered")).isVisible();
            assertThat(line(again)).containsText("The server can’t be reached");

            trouble.isOver();
            author(again).press("End");
            author(again).pressSequentially("dad");
            again.seesStatus(AUTHOR, "Saved");
            assertThat(server.log(attempt).get(0)).isEqualTo("book-author=Had");
            assertThat(server.log(attempt)).endsWith("book-author=Haddad");
        }
    }

    @Test
    void whatIsAnsweredBeforeTheScriptIsThereIsSavedOnceItIs() {
        try (Visit here = Visit.by(student)) {
            List<Route> held = new ArrayList<>();
            here.page().route("**/js/response*.js", held::add);
            here.page().navigate(attempt, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            author(here).fill("Haddad");

            here.page().waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);

            here.seesStatus(AUTHOR, "Saved");
            assertThat(server.log(attempt)).containsExactly("book-author=Haddad");
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
            Trouble trouble = Trouble.of(here, route -> {
                route.fetch();
                route.abort();
            });
            here.choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, KEPT);
            here.choose(DESIGNER, Sample.KEY);
            trouble.isOver();
            here.looksAgain();

            here.seesStatus(DESIGNER, "Saved");
            assertThat(server.log(attempt))
                    .containsExactly("bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY);
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
            assertThat(server.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY);
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
}
