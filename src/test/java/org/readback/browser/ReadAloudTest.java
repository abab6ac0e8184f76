package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.readback.Server;

/** Listening to a reading, in a browser with voices that say what they are told to say, see {@code voice.js}. */
class ReadAloudTest {
    private static final String READING = "/read/rights-dialogue-2011";
    private static final String TITLE = "US envoy criticises China after rights talks";
    private static final String FIRST = "Michael Posner, a US Assistant Secretary of State,";
    private static final String SECOND = "The talks were held in Beijing and lasted two days.";

    private static final Server SERVER = Server.startWithBundledReadings();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theSentenceThatIsReadIsMarkedAndStaysInSight() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");
            assertThat(spoken(reader)).hasText(TITLE);
            finish(reader);
            assertThat(spoken(reader)).containsText(FIRST);
            finish(reader);
            assertThat(spoken(reader)).containsText(SECOND);
            assertThat(said(reader, "text")).isEqualTo(SECOND);
            for (int i = 0; i < 20; i++) {
                finish(reader);
            }
            assertThat(spoken(reader)).isInViewport();
            assertThat((int) reader.page().evaluate("scrollY")).isPositive();
        }
    }

    @Test
    void theVoiceIsOfTheArticlesLanguageAndOfThisDevice() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");

            assertThat(said(reader, "voice")).isEqualTo("British");
            assertThat(said(reader, "lang")).isEqualTo("en-GB");
        }
    }

    @Test
    void withoutAVoiceOfThisDeviceThereIsNothingToPress() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice()) {
            reader.page().addInitScript("speechSynthesis.getVoices().pop()");
            reader.open(READING);

            assertThat(reader.page().getByText("Text settings").first()).isVisible();
            assertThat(reader.named(AriaRole.BUTTON, "Listen")).isHidden();
        }
    }

    @Test
    void aVoiceThatComesLateIsOffered() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice()) {
            reader.page().addInitScript("window.late = speechSynthesis.getVoices().pop()");
            reader.open(READING);
            assertThat(reader.named(AriaRole.BUTTON, "Listen")).isHidden();

            reader.page()
                    .evaluate("speechSynthesis.getVoices().push(late);"
                            + "speechSynthesis.dispatchEvent(new Event('voiceschanged'))");

            assertThat(reader.named(AriaRole.BUTTON, "Listen")).isVisible();
        }
    }

    @Test
    void aPauseBeginsTheSentenceAgainAndSpeedChangesAtOnce() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");
            finish(reader);
            reader.press("Pause");
            assertThat(isSpeaking(reader)).isFalse();
            assertThat(spoken(reader)).containsText(FIRST);

            reader.press("Go on");
            assertThat(said(reader, "text")).startsWith(FIRST);
            reader.field("Speed").selectOption("Fast");
            assertThat(said(reader, "text")).startsWith(FIRST);
            assertThat(said(reader, "rate")).isEqualTo("1.3");

            reader.press("Stop");
            assertThat(isSpeaking(reader)).isFalse();
            assertThat(spoken(reader)).hasCount(0);
            reader.press("Listen");
            assertThat(spoken(reader)).hasText(TITLE);
        }
    }

    @Test
    void itEndsAfterTheLastSentence() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");
            reader.page().evaluate("() => { while (speechSynthesis.speaking) speechSynthesis.finish(); }");

            assertThat(said(reader, "text"))
                    .endsWith(reader.page()
                            .locator(".sentence")
                            .last()
                            .innerText()
                            .strip());
            assertThat(reader.named(AriaRole.BUTTON, "Listen")).isVisible();
            assertThat(spoken(reader)).hasCount(0);
        }
    }

    @Test
    void aVoiceThatFailsWaitsUntilItIsAskedAgain() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");
            reader.page().evaluate("speechSynthesis.now.onerror({ error: 'synthesis-failed' })");

            assertThat(reader.named(AriaRole.BUTTON, "Go on")).isVisible();
        }
    }

    @Test
    void leavingThePageEndsTheVoice() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            reader.press("Listen");
            assertThat(reader.page().evaluate("sessionStorage.hushed")).isNull();

            reader.follow("Readback").seesHeading("Readings");

            assertThat(reader.page().evaluate("sessionStorage.hushed")).isEqualTo("1");
        }
    }

    @Test
    void listeningWorksByKeyboardAlone() {
        try (Visit reader = Visit.by(SERVER.guest()).withVoice().open(READING)) {
            Keyboard keyboard = new Keyboard(reader);
            keyboard.activate(AriaRole.BUTTON, "Listen");
            assertThat(spoken(reader)).hasText(TITLE);
            keyboard.press("Enter");
            assertThat(reader.named(AriaRole.BUTTON, "Go on")).isFocused();
            keyboard.tabTo(reader.named(AriaRole.BUTTON, "Stop")).press("Enter");
            assertThat(reader.named(AriaRole.BUTTON, "Listen")).isFocused();
        }
    }

    private static Locator spoken(Visit reader) {
        return reader.page().locator(".spoken");
    }

    private static void finish(Visit reader) {
        reader.page().evaluate("speechSynthesis.finish()");
    }

    private static boolean isSpeaking(Visit reader) {
        return (boolean) reader.page().evaluate("speechSynthesis.speaking");
    }

    /** What was said last: its text, voice, lang or rate. */
    private static String said(Visit reader, String what) {
        return String.valueOf(reader.page().evaluate("what => said.at(-1)[what]", what));
    }
}
