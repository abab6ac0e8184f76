package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Highlighting and writing notes while reading: by mouse, by keyboard, and without scripts. */
class NotesTest {
    private static final String READING = "/read/" + Sample.SLUG;
    private static final String WORDS = "engineer Ingrid Solheim designed it";

    private static final Server SERVER = Server.start();
    private static final Guest TEACHER = SERVER.teacher();
    private static final String CODE = TEACHER.joinCode(TEACHER.createClass("English 9B"));
    private static int students;

    private final Guest amara = SERVER.student("Amara the " + ++students, CODE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Locator highlights(Visit reader) {
        return reader.page().locator(".passage mark.highlight");
    }

    @Test
    void selectedWordsAreHighlightedAndStayUntilTheyAreTappedAway() {
        try (Visit reader = Visit.by(amara)) {
            Pointer pointer = new Pointer(reader.open(READING)).select(WORDS);
            reader.group("Selected words").getByText("Highlight").click();
            assertThat(highlights(reader)).hasText(WORDS);
            assertThat(reader.group("Selected words")).isHidden();

            reader.open(READING);
            assertThat(highlights(reader)).hasText(WORDS);
            pointer.click("Solheim");
            reader.press("Remove highlight");
            assertThat(highlights(reader)).hasCount(0);
            reader.open(READING).sees("You have no notes here yet");
        }
    }

    @Test
    void aNoteIsWrittenAboutSelectedWordsAndRewrittenFromTheList() {
        try (Visit reader = Visit.by(amara)) {
            new Pointer(reader.open(READING)).select(WORDS);
            reader.press("Add a note");
            reader.group("Note").getByLabel("Note").fill("A woman engineer");
            reader.group("Note").getByText("Save note").click();
            assertThat(reader.named(AriaRole.LINK, "Note 1")).isVisible();

            Locator edit = reader.named(AriaRole.LINK, "Edit note to note 1");
            edit.click();
            reader.group("Note").getByLabel("Note").fill("An engineer");
            reader.group("Note").getByText("Save note").click();
            assertThat(reader.page().locator(".note > .text")).hasText("An engineer");
            assertThat(edit).isFocused();

            reader.press("Delete note 1");
            assertThat(highlights(reader)).hasCount(0);
            assertThat(reader.named(AriaRole.HEADING, "My notes")).isFocused();
        }
    }

    @Test
    void aTapOnAHighlightedWordStillLeadsToItsMeaning() {
        amara.post(READING + "/notes", "exact", WORDS);
        try (Visit reader = Visit.by(amara)) {
            new Pointer(reader.open(READING)).click("designed");
            reader.press("Look up “designed”");

            assertThat(reader.meaning("designed")).containsText("design verb");
        }
    }

    @Test
    void wordsOfSeveralParagraphsAreHighlightedInEach() {
        try (Visit reader = Visit.by(amara)) {
            reader.open(READING);
            select(reader, "#p1", "#p2");
            reader.group("Selected words").getByText("Highlight").click();

            assertThat(reader.page().locator("#p1 mark.highlight").first()).isVisible();
            assertThat(reader.page().locator("#p2 mark.highlight").first()).isVisible();
            assertThat(reader.page().locator(".note-list > li")).hasCount(2);
        }
    }

    /** As caret browsing or the browser's own find do it: without a pointer. */
    private static void select(Visit reader, String from, String to) {
        reader.page()
                .evaluate(
                        "([from, to]) => getSelection().setBaseAndExtent("
                                + "document.querySelector(from + ' .sentence'), 0, document.querySelector(to), "
                                + "document.querySelector(to).childNodes.length)",
                        new String[] {from, to});
    }

    @Test
    void whoSelectsByKeyboardPressesEnterAndEscape() {
        try (Visit reader = Visit.by(amara)) {
            Keyboard keyboard = new Keyboard(reader.open(READING));
            select(reader, "#p1", "#p1");
            assertThat(reader.group("Selected words")).isVisible();
            keyboard.press("Escape");
            assertThat(reader.group("Selected words")).isHidden();

            select(reader, "#p2", "#p2");
            assertThat(reader.group("Selected words")).isVisible();
            keyboard.press("Enter");
            assertThat(reader.named(AriaRole.BUTTON, "Highlight")).isFocused();
            keyboard.press("Enter");
            assertThat(reader.page().locator("#p2 mark.highlight").first()).isVisible();
        }
    }

    @Test
    void theFormAloneWillDo() {
        try (Visit reader = Visit.withoutScripts(amara)) {
            reader.open(READING).unfold("Write a note");
            reader.type("Number of the paragraph (optional)", "1")
                    .type("Words to highlight (optional)", "no such words");
            reader.type("Note (optional where you highlight words)", "Who is she?")
                    .press("Save note");
            reader.sees("These words don’t stand in paragraph 1.").type("Words to highlight (optional)", WORDS);
            reader.press("Save note");
            assertThat(highlights(reader)).hasText(WORDS);

            reader.follow("Edit note to note 1")
                    .type("Note", "She is an engineer.")
                    .press("Save note");
            reader.sees("She is an engineer.").press("Delete note 1").sees("You have no notes here yet");
        }
    }

    @Test
    void whatCannotBeSavedStaysInTheFormUntilTheNetworkIsBack() {
        try (Visit reader = Visit.by(amara)) {
            new Pointer(reader.open(READING)).select(WORDS);
            reader.press("Add a note");
            Locator note = reader.group("Note").getByLabel("Note");
            note.fill("Who is she?");
            reader.cutTheNetwork();
            reader.group("Note").getByText("Save note").click();
            reader.sees("Not saved: the server can’t be reached.");
            assertThat(note).hasValue("Who is she?");

            reader.mendTheNetwork();
            reader.group("Note").getByText("Save note").click();
            assertThat(reader.page().locator(".note > .text")).hasText("Who is she?");
        }
    }

    @Test
    void whoHasNoAccountIsOfferedNothingToKeep() {
        try (Visit reader = Visit.by(SERVER.guest())) {
            new Pointer(reader.open(READING)).select(WORDS).tap("mayor");

            assertThat(reader.group("Selected words")).hasCount(0);
            assertThat(reader.named(AriaRole.HEADING, "My notes")).hasCount(0);
        }
    }
}
