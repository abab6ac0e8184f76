package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Items put in order: with buttons, by keyboard, by dragging, and from lists. */
class OrderingTest {
    private static final String ORDER = "Put these in the order in which they happened.";

    private final Server server = Server.start();
    private Guest guest = server.guest();
    private String attempt = "";

    @BeforeEach
    void anAttempt() {
        Guest teacher = server.teacher();
        guest = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        attempt = guest.startAttempt();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void buttonsPutTheItemsInOrderAndTheOrderIsSaved() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt);
            for (int place = 0; place < Sample.ORDER.size(); place++) {
                while (shown(student).indexOf(Sample.ORDER.get(place)) > place) {
                    button(student, Sample.ORDER.get(place), "Move up").click();
                }
            }
            // the last one is in its place when all others are; a move there and back makes it known
            button(student, Sample.ORDER.get(0), "Move down").click();
            button(student, Sample.ORDER.get(0), "Move up").click();

            student.seesStatus(ORDER, "Saved");
            everyItemHasItsPosition(student);
            student.page().reload();
            everyItemHasItsPosition(student);
            // the form itself sends the positions in the order that the server expects
            student.press("Save answers").seesStatus(ORDER, "Saved");
            everyItemHasItsPosition(student);
        }
    }

    @Test
    void aMoveByKeyboardIsToldAndKeepsTheFocus() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt);
            String item = shown(student).get(0);
            Keyboard keyboard = new Keyboard(student);
            keyboard.tabTo(button(student, item, "Move down")).press("Enter");

            assertThat(student.question(ORDER)).containsText(item + " is now 2 of 4.");
            assertThat(button(student, item, "Move down")).isFocused();
            keyboard.press("Enter").press("Enter").press("Enter");
            assertThat(student.question(ORDER)).containsText(item + " is last already.");
            assertThat(button(student, item, "Move down")).isFocused();
            assertThat(list(student, item)).hasValue("4");
            student.seesStatus(ORDER, "Saved");
        }
    }

    @Test
    void anItemCanBeDraggedToItsPlace() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt);
            String item = shown(student).get(0);
            Locator handle = row(student, item).locator(".handle");
            handle.scrollIntoViewIfNeeded();
            BoundingBox from = handle.boundingBox();
            BoundingBox to = row(student, shown(student).get(2)).boundingBox();
            Mouse mouse = student.page().mouse();
            mouse.move(from.x + from.width / 2, from.y + from.height / 2);
            mouse.down();
            mouse.move(from.x, to.y + to.height - 4, new Mouse.MoveOptions().setSteps(8));
            mouse.up();

            student.seesStatus(ORDER, "Saved");
            assertThat(list(student, item)).hasValue("3");
        }
    }

    @Test
    void twoItemsWithOnePositionAreToldBeforeSubmission() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt);
            Sample.ORDER.forEach(item -> list(student, item).selectOption("2"));

            student.sees("More than one item has position 2. Give each a position of its own.");
            assertThat(student.page().getByText("0 of 9 answered")).isVisible();
            student.press("Submit attempt").seesHeading("Submit attempt");
            student.sees("Put these in the order in which they happened.");
        }
    }

    @Test
    void withoutScriptsListsAloneOrderAndASharedPositionIsTold() {
        try (Visit student = Visit.withoutScripts(guest)) {
            student.open(attempt);
            Sample.ORDER.forEach(item -> list(student, item).selectOption("1"));
            student.press("Save answers").sees("More than one item has position 1. Give each a position of its own.");
            for (int i = 0; i < Sample.ORDER.size(); i++) {
                list(student, Sample.ORDER.get(i)).selectOption(String.valueOf(i + 1));
            }
            student.press("Save answers");

            everyItemHasItsPosition(student);
            assertThat(student.page().getByText("1 of 9 answered")).isVisible();
            assertThat(student.question(ORDER).getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }

    private static void everyItemHasItsPosition(Visit student) {
        for (int i = 0; i < Sample.ORDER.size(); i++) {
            assertThat(list(student, Sample.ORDER.get(i))).hasValue(String.valueOf(i + 1));
        }
    }

    private static List<String> shown(Visit student) {
        return student.question(ORDER).locator(".position > label").allInnerTexts();
    }

    private static Locator row(Visit student, String item) {
        return student.question(ORDER).locator(".position").filter(new Locator.FilterOptions().setHasText(item));
    }

    private static Locator list(Visit student, String item) {
        return student.question(ORDER).getByLabel(item);
    }

    private static Locator button(Visit student, String item, String name) {
        return row(student, item).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
