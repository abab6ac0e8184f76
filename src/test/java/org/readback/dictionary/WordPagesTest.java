package org.readback.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

class WordPagesTest {
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
    void theFormOfAReadingLeadsToTheWordAndBack() {
        Guest guest = server.guest();
        assertThat(guest.get("/read/" + Sample.SLUG).text()).contains("action=\"/words\"");

        Guest.Answer word = guest.get("/words?word=Envoys&article=" + Sample.SLUG);

        assertThat(word.path()).isEqualTo("/words/Envoys");
        assertThat(word.text())
                .contains("official sent abroad to speak for a government")
                .contains("From WordNet 3.1")
                .contains("href=\"/read/" + Sample.SLUG + "\"");
    }

    @Test
    void anEmptyFormAsksAgain() {
        assertThat(server.guest().get("/words").text()).contains("Look up a word");
        assertThat(server.guest().get("/words?word=%3F%3F").path()).isEqualTo("/words");
        assertThat(server.guest().get("/words/%3F%3F").text()).contains("<h1>Look up a word</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "Ravnholm, There is no meaning here for “Ravnholm”",
        "two-day, href=\"/words/two\"",
        "%3Cbr%3Eblorb, There is no meaning here for “brblorb”",
        "and%20so%20forth%21, “and so forth”"
    })
    void anUnknownWordGetsAKindMessage(String word, String message) {
        Guest.Answer answer = server.guest().get("/words/" + word);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains(message).doesNotContain("<br>");
    }

    @Test
    void aPlaceToGoBackToIsOneOfOurArticlesOrNone() {
        assertThat(server.guest().get("/words/led?article=%2F%2Fevil.example").text())
                .doesNotContain("evil.example");
    }

    @Test
    void whatAScriptIsGivenMayBeKeptByBrowsersAndNamesNobody() throws Exception {
        Guest teacher = server.teacher();
        HttpResponse<String> meanings = fetch("/words/led/meanings", teacher);
        HttpResponse<String> page = fetch("/words/led", teacher);

        assertThat(meanings.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
        assertThat(meanings.body()).contains("<b>lead</b>").doesNotContain("Ms Okonkwo", "<html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("<b>lead</b>", "Ms Okonkwo");
    }

    private static HttpResponse<String> fetch(String path, Guest guest) throws Exception {
        String cookie =
                guest.cookies().get(0).getName() + "=" + guest.cookies().get(0).getValue();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(guest.address() + path))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
