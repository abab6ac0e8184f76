package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Server;

/** A reader sets how text looks: with a script's help, without it, and by keyboard alone. */
class TextSettingsTest {
    private static final String SETTINGS = "Text settings";
    private static final String SEPIA = "rgb(245, 237, 218)";
    private static final String NEARLY_BLACK = "rgb(20, 25, 24)";
    private static final String CLEAR = "Atkinson Hyperlegible";

    private static Server server;
    private static Guest student;
    private static String attempt = "";

    @BeforeAll
    static void anAttempt() {
        server = Server.startWithBundledReadings();
        Guest teacher = server.teacher();
        student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        attempt = student.post("/read/rights-dialogue-2011/attempts").path();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChoiceShowsAtOnceAndIsRememberedOnEveryPage() {
        try (Visit reader = Visit.by(student)) {
            reader.open(School.READING);
            reader.unfold(SETTINGS);
            reader.choose("Text size", "170\u00a0%").choose("Line spacing", "Wide");
            reader.choose("Colours", "Sepia");
            assertThat(reader.page().getByText("Kept for this browser.")).isVisible();
            looksAsChosen(reader);

            looksAsChosen(reader.open(attempt));
            assertThat(reader.page().locator(".prompt").first()).hasCSS("font-size", "30.6px");
            looksAsChosen(reader.open(School.READING));
            reader.unfold(SETTINGS);
            assertThat(reader.option("Text size", "170\u00a0%")).isChecked();
            assertThat(reader.option("Colours", "Sepia")).isChecked();
            assertThat(reader.option("Letters", "Usual")).isChecked();

            reader.choose("Text size", "100\u00a0%").choose("Colours", "Automatic");
            assertThat(reader.page().locator("html")).not().hasAttribute("data-theme", "sepia");
            assertThat(passage(reader)).hasCSS("font-size", "18px");
        }
    }

    private static void looksAsChosen(Visit reader) {
        assertThat(passage(reader)).hasCSS("font-size", "30.6px");
        assertThat(passage(reader)).hasCSS("line-height", "58.14px");
        assertThat(reader.page().locator("html")).hasCSS("background-color", SEPIA);
    }

    @Test
    void theFormAloneKeepsTheSettings() {
        try (Visit reader = Visit.withoutScripts(student)) {
            reader.open(School.READING);
            reader.unfold(SETTINGS);
            reader.choose("Text size", "120\u00a0%").choose("Colours", "Dark");
            reader.press("Save text settings").isAt(School.READING);

            assertThat(passage(reader)).hasCSS("font-size", "21.6px");
            assertThat(reader.page().locator("html")).hasCSS("background-color", NEARLY_BLACK);
            assertThat(reader.open(attempt).page().locator("html")).hasCSS("background-color", NEARLY_BLACK);
        }
    }

    @Test
    void everySettingCanBeReachedByKeyboardAlone() {
        try (Visit reader = Visit.by(server.guest())) {
            Keyboard keyboard = new Keyboard(reader);
            reader.open(School.READING);
            keyboard.tabTo(reader.page().locator("summary", new Page.LocatorOptions().setHasText(SETTINGS)));
            keyboard.press("Enter");
            keyboard.tabTo(reader.option("Text size", "100\u00a0%")).press("ArrowRight");
            keyboard.tabTo(reader.option("Line spacing", "Normal"))
                    .press("ArrowRight")
                    .press("ArrowRight");
            keyboard.tabTo(reader.option("Colours", "Automatic")).press("ArrowLeft");
            keyboard.tabTo(reader.option("Letters", "Usual")).press("ArrowRight");

            assertThat(passage(reader)).hasCSS("font-size", "21.6px");
            assertThat(passage(reader)).hasCSS("line-height", "49.68px");
            assertThat(reader.page().locator("html")).hasCSS("background-color", SEPIA);
            assertThat((boolean) reader.page()
                            .evaluate(
                                    "document.fonts.ready.then(() => document.fonts.check('18px \"" + CLEAR + "\"'))"))
                    .isTrue();
        }
    }

    @Test
    void aPageThatTheBrowserBringsBackLooksAsWasSetSince() {
        try (Visit reader = Visit.by(server.guest()).open(School.READING)) {
            Page later = reader.page().context().newPage();
            later.navigate(server.address() + School.READING);
            later.locator("summary", new Page.LocatorOptions().setHasText(SETTINGS))
                    .click();
            later.getByLabel("Sepia").check();
            assertThat(reader.page().locator("html")).not().hasCSS("background-color", SEPIA);

            reader.page().evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

            assertThat(reader.page().locator("html")).hasCSS("background-color", SEPIA);
            assertThat(reader.unfold(SETTINGS).option("Colours", "Sepia")).isChecked();
        }
    }

    @Test
    void theSetColoursWinOverTheDevices() {
        try (Visit reader = Visit.by(server.guest())) {
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            reader.open(School.READING);
            assertThat(reader.page().locator("html")).hasCSS("background-color", NEARLY_BLACK);
            reader.unfold(SETTINGS);
            reader.choose("Colours", "Light");
            assertThat(reader.page().locator("html")).not().hasCSS("background-color", NEARLY_BLACK);
        }
    }

    @Test
    void theFontIsFetchedOnlyWhereItIsChosen() {
        try (Visit reader = Visit.by(server.guest())) {
            List<String> fonts = new ArrayList<>();
            reader.page().onRequest(request -> {
                if (request.resourceType().equals("font")) {
                    fonts.add(request.url());
                }
            });
            reader.open(School.READING);
            reader.unfold(SETTINGS);
            assertThat(fonts).isEmpty();

            reader.page()
                    .waitForResponse(
                            answer -> answer.url().contains("/font/"),
                            () -> reader.choose("Letters", "Dyslexia-friendly"));
            assertThat(passage(reader)).hasCSS("letter-spacing", "0.9px");
            assertThat(fonts).isNotEmpty();
        }
    }

    private static Locator passage(Visit reader) {
        return reader.page().getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Article"));
    }
}
