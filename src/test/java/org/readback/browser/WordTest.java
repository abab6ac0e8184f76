package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.Sample;
import org.readback.Server;

/** Looking words up while reading: by a tap, by the form, with scripts and without. */
class WordTest {
    private static final String READING = "/read/" + Sample.SLUG;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTapOnAWordShowsItsMeaningAndEscapeClosesIt() {
        try (Visit reader = Visit.by(server.guest())) {
            new Pointer(reader.open(READING)).tap("mayor");
            assertThat(reader.meaning("mayor")).containsText("the head of a city government");
            assertThat(reader.meaning("mayor")).isFocused();

            reader.page().keyboard().press("Escape");
            assertThat(reader.meaning("mayor")).isHidden();
        }
    }

    @Test
    void aDoubleClickDoesToo() {
        try (Visit reader = Visit.by(server.guest())) {
            new Pointer(reader.open(READING)).doubleClick("ferryman");

            assertThat(reader.meaning("ferryman")).containsText("a man who operates a ferry");
        }
    }

    @Test
    void aTapOutsideOnlyCloses() {
        try (Visit reader = Visit.by(server.guest())) {
            Pointer pointer = new Pointer(reader.open(READING)).tap("mayor").click("ferryman");
            assertThat(dialogs(reader)).hasCount(0);

            pointer.tap("ferryman");
        }
    }

    @Test
    void selectingWordsAndFollowingLinksOpensNothing() {
        try (Visit reader = Visit.by(server.guest())) {
            new Pointer(reader.open(READING)).select("engineer Ingrid Solheim");
            assertThat(reader.page().evaluate("getSelection().toString()")).isEqualTo("engineer Ingrid Solheim");
            assertThat(dialogs(reader)).hasCount(0);

            reader.follow("Paragraph 2").isAt(READING + "#p2");
            assertThat(dialogs(reader)).hasCount(0);
        }
    }

    private static Locator dialogs(Visit reader) {
        return reader.page().getByRole(AriaRole.DIALOG);
    }

    @Test
    void theFormShowsMeaningsByKeyboardAloneAndGivesTheFocusBack() {
        try (Visit reader = Visit.by(server.guest())) {
            Keyboard keyboard = new Keyboard(reader);
            reader.open(READING);
            keyboard.tabTo(reader.field("Look up a word"));
            keyboard.type("two-day").press("Enter");
            assertThat(reader.meaning("two-day")).isFocused();

            keyboard.tabTo(reader.named(AriaRole.LINK, "day")).press("Enter");
            assertThat(reader.meaning("day")).containsText("time for Earth to make a complete rotation on its axis");
            assertThat(reader.meaning("day")).isFocused();

            keyboard.press("Escape");
            assertThat(reader.field("Look up a word")).isFocused();
            reader.isAt(READING);
        }
    }

    @Test
    void withoutScriptsTheFormLeadsToAPageAndBack() {
        try (Visit reader = Visit.withoutScripts(server.guest())) {
            reader.open(READING).type("Look up a word", "mayors").press("Look up word");
            reader.seesHeading("What “mayors” means").sees("the head of a city government");
            reader.follow("Back to the article").isAt(READING);
        }
    }

    @Test
    void withoutANetworkTheReaderIsToldWhatToDo() {
        try (Visit reader = Visit.by(server.guest())) {
            reader.open(READING);
            reader.cutTheNetwork();
            new Pointer(reader).tap("ferryman");

            assertThat(reader.meaning("ferryman")).containsText("the server can’t be reached");
        }
    }

    @Test
    void onAPhoneTheMeaningStandsAtTheFootOfTheWindow() {
        try (Visit reader = Visit.by(server.guest()).widen(375)) {
            new Pointer(reader.open(READING)).tap("mayor");

            var box = reader.meaning("mayor").boundingBox();
            assertThat(box.x).isZero();
            assertThat(box.width).isEqualTo(375);
            assertThat(box.y + box.height).isEqualTo(800);
        }
    }
}
