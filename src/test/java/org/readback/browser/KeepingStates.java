package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.readback.Guest;
import org.readback.Sample;

/** Pages while something of an attempt is not saved yet. */
final class KeepingStates {
    private static final String DESIGNER = "Who designed the bridge?";
    private static final String MONEY = "money ran out";

    private KeepingStates() {}

    static List<State> all(School school) {
        Guest student = school.typesStudent;
        String attempt = school.typesAttempt;
        return List.of(
                State.state("types, attempt, not saved", student, attempt, KeepingStates::writesOffline),
                State.state("types, attempt, signed out", student, attempt, KeepingStates::looksAtTheEndSignedOut),
                State.state("types, attempt, signing in again", student, attempt, KeepingStates::signsInAgain),
                State.state(
                        "types, attempt, two answers",
                        student,
                        attempt,
                        visit -> answersTwice(visit, student, attempt)),
                State.state("readings, with answers kept", student, attempt, KeepingStates::leavesOffline));
    }

    private static void writesOffline(Visit visit) {
        visit.cutTheNetwork();
        writesOn(visit);
        visit.seesStatus(MONEY, "Not saved yet");
    }

    /** What is there already may be from the visit before, whose last request went out as it ended. */
    private static void writesOn(Visit visit) {
        Locator line = visit.question(MONEY).getByLabel("Your answer");
        line.press("End");
        line.pressSequentially(", twice");
    }

    private static void writesSignedOut(Visit visit) {
        visit.expects(401).loseTheSession();
        writesOn(visit);
        visit.seesStatus(MONEY, "Not saved yet").sees("Sign in again to save them.");
    }

    /** Elsewhere, what stays in sight stands before controls that can be scrolled away from under it. */
    private static void looksAtTheEndSignedOut(Visit visit) {
        writesSignedOut(visit);
        visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
    }

    private static void signsInAgain(Visit visit) {
        writesSignedOut(visit);
        visit.press("Sign in again").expects(422).type("Password", "a wrong one");
        visit.page().keyboard().press("Enter");
        visit.sees("This name and password don’t go together.");
    }

    /** On another device and here, each time otherwise than before. */
    private static void answersTwice(Visit visit, Guest student, String attempt) {
        boolean isFirst = visit.option(DESIGNER, "Tomas Ruud").isChecked();
        student.respond(attempt, "bridge-designer", isFirst ? "Odd Nilsen" : "Tomas Ruud");
        visit.expects(409).choose(DESIGNER, Sample.KEY);
        visit.seesStatus(DESIGNER, "which of the two answers is yours?");
    }

    private static void leavesOffline(Visit visit) {
        visit.page().route("**/responses/**", route -> route.abort());
        visit.choose(DESIGNER, "Amal Haddad").seesStatus(DESIGNER, "Not saved yet");
        visit.open("/").sees("One answer is kept on this device");
        assertThat(visit.page().locator("main > .notice")).hasCount(1);
    }
}
