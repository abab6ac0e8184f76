package org.readback.article.importing.html.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    private static final String STORY = "{\"@type\": \"NewsArticle\", \"headline\": \"Lamp &amp; tower\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORY,
                "[{\"@type\": \"Organization\"}, " + STORY + "]",
                "{\"@graph\": [" + STORY + "]}",
                "{\"@type\": \"WebPage\", \"mainEntity\": " + STORY + "}",
                "{\"@type\": [\"Thing\", \"BlogPosting\"], \"headline\": \"Lamp &amp; tower\"}",
                "<!-- " + STORY + " -->",
                "//<![CDATA[\n" + STORY + "\n//]]>",
                "{\"@type\": \"NewsArticle\", \"headline\": \"Lamp &amp;\n tower\",}"
            })
    void aStoryIsFoundWhereverThePageDescribesIt(String json) {
        assertThat(headlines(json)).containsExactly("Lamp & tower");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"WebSite\", \"headline\": \"Island News\"}",
                "{\"@type\": \"ItemList\", \"itemListElement\": [" + STORY + "]}",
                "{\"@type\": \"WebPage\", \"relatedLink\": " + STORY + "}",
                "{\"headline\": \"Lamp\"}",
                "null",
                "\"NewsArticle\"",
                ""
            })
    void otherStoriesAndThingsAreNotIt(String json) {
        assertThat(headlines(json)).isEmpty();
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        String page = script("{\"@type\": \"NewsArticle\", \"headline\": ") + script(STORY) + script("[".repeat(9_000));
        assertThat(LinkedData.of(Jsoup.parse(page)).stories()).hasSize(1);
    }

    @Test
    void aReferenceLeadsToWhatItNames() {
        LinkedData data = LinkedData.of(Jsoup.parse(script("""
                {"@graph": [
                  {"@type": "Article", "author": [{"@id": "#ines"}, {"@id": "#nobody"}]},
                  {"@type": "Person", "@id": "#ines", "name": "Ines Tull"}]}""")));
        List<JsonNode> authors = data.values(data.stories().get(0), "author");
        assertThat(data.text(authors.get(0), "name")).contains("Ines Tull");
        assertThat(data.text(authors.get(1), "name")).isEmpty();
    }

    @Test
    void anEmptyTextTellsNothing() {
        LinkedData data = LinkedData.of(Jsoup.parse(script("""
                {"@type": "Article", "headline": " ", "name": null, "url": {"@type": "URL"}, "about": ["", "Lamps"]}""")));
        JsonNode story = data.stories().get(0);
        assertThat(data.text(story, "headline")).isEmpty();
        assertThat(data.text(story, "name")).isEmpty();
        assertThat(data.text(story, "url")).isEmpty();
        assertThat(data.text(story, "missing")).isEmpty();
        assertThat(data.text(story, "about")).contains("Lamps");
    }

    private static List<String> headlines(String json) {
        LinkedData data = LinkedData.of(Jsoup.parse(script(json)));
        return data.stories().stream()
                .map(story -> data.text(story, "headline").orElseThrow())
                .toList();
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
