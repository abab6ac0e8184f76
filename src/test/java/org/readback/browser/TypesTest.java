package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** A question of each type, answered with scripts, without them, and by keyboard alone. */
class TypesTest {
    private static final String CARS = "Cars may use the new bridge.";
    private static final String AUTHOR = "Who wrote a book about the long wait?";
    private static final String MONEY = "money ran out blank";
    private static final String ORDER = "Put these in the order in which they happened.";
    private static final String ROLES = "Who is who in Ravnholm?";
    private static final String FOR = "What is the new bridge for?";
    private static final Map<String, String> PARTNERS =
            Map.of("Ingrid Solheim", "an engineer", "Tomas Ruud", "the mayor", "Amal Haddad", "a teacher");

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
    void everyAnswerIsSavedAsItIsGiven() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt).choose(CARS, "False").seesStatus(CARS, "Saved");
            field(student, AUTHOR).pressSequentially("Haddad");
            assertThat(student.page().getByText("2 of 9 answered")).isVisible();
            student.seesStatus(AUTHOR, "Saved");
            assertThat(field(student, AUTHOR)).isFocused();
            field(student, MONEY).fill("two times");
            field(student, MONEY).press("Enter");
            student.isAt(attempt).seesStatus(MONEY, "Saved");
            puts(student, Sample.ORDER);
            student.seesStatus(ORDER, "Saved");
            joins(student);
            student.seesStatus(ROLES, "Saved");
            box(student, "Cars").check();
            box(student, "Bicycles").check();
            box(student, "Cars").uncheck();
            box(student, "People on foot").check();
            student.seesStatus(FOR, "Saved");
            assertThat(student.page().getByText("6 of 9 answered")).isVisible();

            student.page().reload();
            everyAnswerIsThere(student);
            student.submit().seesHeading("6 of 10");
        }
    }

    @Test
    void theFormAloneSavesEveryAnswer() {
        try (Visit student = Visit.withoutScripts(guest)) {
            student.open(attempt).choose(CARS, "False");
            field(student, AUTHOR).fill("Haddad");
            field(student, MONEY).fill("two times");
            puts(student, Sample.ORDER);
            joins(student);
            box(student, "Cars").check();
            student.press("Save answers").seesStatus(ORDER, "Saved");
            box(student, "Cars").uncheck();
            student.press("Save answers");
            assertThat(student.page().getByText("5 of 9 answered")).isVisible();
            box(student, "Bicycles").check();
            box(student, "People on foot").check();

            student.press("Save answers").seesStatus(FOR, "Saved");
            everyAnswerIsThere(student);
            assertThat(student.page().getByText("6 of 9 answered")).isVisible();
            student.submit().seesHeading("6 of 10");
        }
    }

    @Test
    void everyAnswerCanBeGivenByKeyboardAlone() {
        try (Visit student = Visit.by(guest)) {
            Keyboard keyboard = new Keyboard(student);
            student.open(attempt);
            keyboard.activate(AriaRole.LINK, "Skip to the questions");
            keyboard.tabTo(student.option(CARS, "True")).press("Space").press("ArrowDown");
            keyboard.tabTo(field(student, AUTHOR)).type("Haddad");
            keyboard.tabTo(field(student, MONEY)).type("two times");
            for (Locator list : lists(student, ORDER)) {
                String item = label(list);
                keyboard.tabTo(list).type(String.valueOf(Sample.ORDER.indexOf(item) + 1));
            }
            for (Locator list : lists(student, ROLES)) {
                keyboard.tabTo(list).type(PARTNERS.getOrDefault(label(list), ""));
            }
            keyboard.tabTo(box(student, "Bicycles")).press("Space");
            keyboard.tabTo(student.named(AriaRole.BUTTON, "Save answers"));
            keyboard.backTo(box(student, "People on foot")).press("Space");
            keyboard.tabTo(student.named(AriaRole.BUTTON, "Save answers"));
            for (String prompt : List.of(CARS, AUTHOR, MONEY, ORDER, ROLES, FOR)) {
                student.seesStatus(prompt, "Saved");
            }
            everyAnswerIsThere(student);

            keyboard.tabTo(student.named(AriaRole.BUTTON, "Submit attempt")).press("Enter");
            student.seesHeading("Submit attempt");
            keyboard.activate(AriaRole.BUTTON, "Submit as it is");
            student.seesHeading("6 of 10");
        }
    }

    @Test
    void theReviewShowsEachAnswerBesideWhatIsRight() {
        try (Visit student = Visit.by(guest)) {
            student.open(attempt).choose(CARS, "True").seesStatus(CARS, "Saved");
            List<String> order = Sample.ORDER;
            puts(student, List.of(order.get(3), order.get(0), order.get(1), order.get(2)));
            field(student, MONEY).fill("once");
            student.seesStatus(ORDER, "Saved").seesStatus(MONEY, "Saved");

            student.submit().seesHeading("0.7 of 10");

            assertThat(student.reviewed(CARS)).containsText("Not right");
            assertThat(student.reviewed(MONEY)).containsText("once");
            assertThat(student.reviewed(MONEY)).containsText("Right answer");
            Locator reviewed = student.reviewed(ORDER);
            assertThat(reviewed).containsText("Partly right: 0.7 of 1");
            assertThat(list(reviewed, "Your order").getByRole(AriaRole.LISTITEM).first())
                    .hasText(order.get(3));
            assertThat(list(reviewed, "Right order")
                            .getByRole(AriaRole.LISTITEM)
                            .first())
                    .hasText(order.get(0));
            student.reviewed(CARS)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("and in paragraph 7"))
                    .click();
            assertThat(student.page().locator("mark:target")).containsText("bicycles, one behind the other.");
        }
    }

    private static Locator field(Visit student, String prompt) {
        return student.question(prompt).getByLabel("Your answer");
    }

    private static List<Locator> lists(Visit student, String prompt) {
        return student.question(prompt).getByRole(AriaRole.COMBOBOX).all();
    }

    private static String label(Locator list) {
        return (String) list.evaluate("it => it.labels[0].innerText");
    }

    private static Locator list(Locator reviewed, String name) {
        return reviewed.getByRole(
                AriaRole.LIST, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void puts(Visit student, List<String> order) {
        for (int i = 0; i < order.size(); i++) {
            student.question(ORDER).getByLabel(order.get(i)).selectOption(String.valueOf(i + 1));
        }
    }

    private static void joins(Visit student) {
        PARTNERS.forEach(
                (item, partner) -> student.question(ROLES).getByLabel(item).selectOption(partner));
    }

    private static Locator box(Visit student, String option) {
        return student.question(FOR)
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    private static void everyAnswerIsThere(Visit student) {
        assertThat(box(student, "Bicycles")).isChecked();
        assertThat(box(student, "People on foot")).isChecked();
        assertThat(box(student, "Cars")).not().isChecked();
        assertThat(student.option(CARS, "False")).isChecked();
        assertThat(field(student, AUTHOR)).hasValue("Haddad");
        assertThat(field(student, MONEY)).hasValue("two times");
        for (int i = 0; i < Sample.ORDER.size(); i++) {
            assertThat(student.question(ORDER).getByLabel(Sample.ORDER.get(i))).hasValue(String.valueOf(i + 1));
        }
        PARTNERS.forEach((item, partner) ->
                assertThat(student.question(ROLES).getByLabel(item)).hasValue(partner));
    }
}
