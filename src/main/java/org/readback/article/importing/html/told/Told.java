package org.readback.article.importing.html.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.article.importing.html.leaf.Page;
import org.readback.article.importing.page.RawPage;

/**
 * What a page says of its story outside of the text.
 *
 * @param data all that its JSON-LD says
 * @param story the story in it
 * @param address the page's own address
 */
public record Told(LinkedData data, Optional<JsonNode> story, MetaTags meta, Optional<String> address) {
    private static final double ALIKE = 0.5;

    /** What the page tells. */
    public static Told of(RawPage.Html html, Page page) {
        LinkedData data = LinkedData.of(html.document());
        MetaTags meta = MetaTags.of(html.document());
        Optional<JsonNode> story = shown(data, page);
        return new Told(data, story, meta, Address.of(html.document(), story, data, meta, html.address()));
    }

    /** Of the stories that the page describes, the one it shows. */
    private static Optional<JsonNode> shown(LinkedData data, Page page) {
        List<JsonNode> stories = data.stories();
        List<String> titles = new ArrayList<>(page.document().select("h1").eachText());
        titles.add(page.document().title());
        return stories.stream()
                .filter(story -> stories.size() == 1 || isTitled(data, story, titles))
                .findFirst()
                .or(() -> stories.stream().findFirst());
    }

    private static boolean isTitled(LinkedData data, JsonNode story, List<String> titles) {
        return data.text(story, "headline")
                .filter(headline -> titles.stream().anyMatch(title -> ToldTitle.alike(headline, title) > ALIKE))
                .isPresent();
    }

    /** The titles that the page gives its story, the most trusted first. */
    List<String> titles() {
        return Stream.of(
                        text("headline").or(() -> text("name")),
                        meta.first("og:title"),
                        meta.first("twitter:title", "dc.title", "hdl"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The story's text as JSON-LD has it. */
    public Optional<String> body() {
        return text("articleBody");
    }

    /** A text that JSON-LD tells of the story. */
    Optional<String> text(String name) {
        return story.flatMap(node -> data.text(node, name));
    }
}
