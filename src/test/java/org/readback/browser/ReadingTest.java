package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.Server;

/** How a reading is set: its lines, its paragraphs' numbers, and what it is on paper. */
class ReadingTest {
    private static final String READING = "/read/rights-dialogue-2011";

    /** How many characters the full lines of the paragraphs hold: not the last ones. */
    private static final String LINES = """
            paragraphs => paragraphs.flatMap(paragraph => {
              const lines = new Map();
              const range = document.createRange();
              for (const sentence of paragraph.querySelectorAll('.sentence')) {
                const text = sentence.firstChild;
                for (let i = 0; i < text.length; i++) {
                  range.setStart(text, i);
                  range.setEnd(text, i + 1);
                  const line = Math.round(range.getBoundingClientRect().bottom);
                  lines.set(line, (lines.get(line) ?? 0) + 1);
                }
              }
              return [...lines.values()].slice(0, -1);
            })""";

    private static final Server SERVER = Server.startWithBundledReadings();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "100, Usual",
        "120, Usual",
        "140, Usual",
        "170, Usual",
        "200, Usual",
        "100, Dyslexia-friendly",
        "140, Dyslexia-friendly",
        "200, Dyslexia-friendly"
    })
    void aLineHolds60To75CharactersAtEverySize(String size, String letters) {
        try (Visit reader = Visit.by(SERVER.guest()).widen(1600).open(READING)) {
            reader.unfold("Text settings").choose("Text size", size + "\u00a0%").choose("Letters", letters);
            reader.page().evaluate("document.fonts.ready.then(() => true)");

            List<?> lines = (List<?>) reader.page().locator("p.paragraph").evaluateAll(LINES);

            assertThat(lines).hasSizeGreaterThan(20);
            assertThat(lines.stream().mapToInt(it -> (int) it).average().orElseThrow())
                    .isBetween(60.0, 75.0);
        }
    }

    @Test
    void aParagraphsNumberLeadsToIt() {
        try (Visit reader = Visit.by(SERVER.guest()).open(READING)) {
            reader.follow("Paragraph 9").isAt(READING + "#p9");
            assertThat(reader.page().locator(".paragraph:target")).containsText("Chen Xu");

            try (Visit friend = Visit.by(SERVER.guest()).open(reader.path())) {
                assertThat(friend.page().locator("#p9")).isInViewport();
                assertThat(friend.page().locator("#p1")).not().isInViewport();
            }
        }
    }

    @Test
    void theKeyboardNeedNotStopAtEachParagraph() {
        try (Visit reader = Visit.by(SERVER.guest()).open(READING)) {
            new Keyboard(reader).activate(AriaRole.LINK, "Skip to the questions");

            reader.isAt(READING + "#questions");
            assertThat(reader.page().locator("#questions")).isInViewport();
        }
    }

    @Test
    void copiedTextHasNoNumbersInIt() {
        try (Visit reader = Visit.by(SERVER.guest()).open(READING)) {
            String copied = (String)
                    reader.page()
                            .evaluate(
                                    "getSelection().selectAllChildren(document.querySelector('.passage')), `${getSelection()}`");

            assertThat(copied).contains("in China.", "Backsliding means").doesNotContain("Paragraph 2", "2Back");
        }
    }

    @Test
    void onPaperAReadingIsAHandout() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.unfold("Text settings").choose("Colours", "Dark").press("Listen");
            Locator name = reader.page().locator(".handout");
            assertThat(name).isHidden();

            reader.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

            assertThat(name).isVisible();
            assertThat(name).containsText("Name");
            assertThat(reader.page().getByText("28 April 2011").first()).isVisible();
            assertThat(reader.page().getByText("Paragraph 9")).isVisible();
            assertThat(reader.page().locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
            for (AriaRole pressed :
                    List.of(AriaRole.BUTTON, AriaRole.RADIO, AriaRole.COMBOBOX, AriaRole.TEXTBOX, AriaRole.BANNER)) {
                assertThat(reader.page().getByRole(pressed)).hasCount(0);
            }
            assertThat(reader.page().locator("summary:visible")).hasCount(0);
        }
    }
}
