package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.web.ReaderSetting.LETTERS;
import static org.readback.web.ReaderSetting.SIZE;
import static org.readback.web.ReaderSetting.SPACING;
import static org.readback.web.ReaderSetting.THEME;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

class ReaderSettingsTest {
    @Test
    void whatIsChosenComesBackFromTheCookie() {
        Map<String, String> form = Map.of("size", "170", "spacing", "widest", "theme", "sepia", "letters", "clear");

        ReaderSettings kept = ReaderSettings.kept(
                ReaderSettings.chosen(setting -> form.get(setting.word())).cookie());

        assertThat(kept.attribute(SIZE)).isEqualTo("170");
        assertThat(kept.attribute(SPACING)).isEqualTo("widest");
        assertThat(kept.attribute(THEME)).isEqualTo("sepia");
        assertThat(kept.attribute(LETTERS)).isEqualTo("clear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "100.normal.device.usual",
                "x.y.z",
                "9999.huge.\"><script>.clear2",
                "wide.200",
                "1.2.3.4.5"
            })
    void aCookieThatNamesNothingElseIsAsUsual(String cookie) {
        for (ReaderSetting setting : ReaderSetting.values()) {
            assertThat(ReaderSettings.kept(cookie).attribute(setting)).isNull();
        }
    }

    @Test
    void oneWordThatIsNoOptionLeavesTheOthersAlone() {
        ReaderSettings kept = ReaderSettings.kept("200.tiny.dark");

        assertThat(kept.cookie()).isEqualTo("200.normal.dark.usual");
    }

    @Test
    void aFormIsKeptForEveryPageAndLeadsBack() {
        try (Server server = Server.start()) {
            Guest reader = server.guest();
            String reading = "/read/" + Sample.SLUG;

            Guest.Answer back =
                    reader.post("/reader-settings", "size", "140", "theme", "dark", "letters", "bold", "from", reading);

            assertThat(back.path()).isEqualTo(reading);
            for (String path : new String[] {reading, "/", "/sign-in", "/nowhere"}) {
                String root = reader.get(path).find("(<html[^>]*>)");
                assertThat(root).as(path).contains("data-size=\"140\"", "data-theme=\"dark\"");
                assertThat(root).as(path).doesNotContain("data-letters", "data-spacing");
            }
            assertThat(server.guest().get("/").find("(<html[^>]*>)")).isEqualTo("<html lang=\"en\">");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""})
    void anAddressElsewhereLeadsHome(String from) {
        try (Server server = Server.start()) {
            Guest.Answer answer = server.guest().post("/reader-settings", "size", "140", "from", from);

            assertThat(answer.path()).isEqualTo("/");
            assertThat(answer.text()).contains("Readings");
        }
    }
}
