package org.readback.article.importing.html.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The address of the very page, if it tells it. */
public final class Address {
    private Address() {}

    public static Optional<String> of(
            Document document, Optional<JsonNode> story, LinkedData data, MetaTags meta, @Nullable String saved) {
        return Stream.of(
                        Optional.of(document.select("link[rel=canonical]").attr("href")),
                        meta.first("og:url"),
                        story.flatMap(node -> data.text(node, "url")),
                        story.flatMap(node -> data.text(node, "mainEntityOfPage")),
                        Optional.ofNullable(saved),
                        savedFrom(document))
                .flatMap(Optional::stream)
                .map(String::strip)
                // the address of a site's front page is not the story's
                .filter(address -> address.matches("https?://[^/\\s]+/\\S+"))
                .findFirst();
    }

    /** What browsers note above a page that they saved. */
    private static Optional<String> savedFrom(Document document) {
        return document.childNodes().stream()
                .filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData())
                .filter(text -> text.strip().startsWith("saved from url="))
                .map(text -> text.replaceFirst("(?s)^.*?\\(\\d+\\)", "").strip())
                .findFirst();
    }
}
