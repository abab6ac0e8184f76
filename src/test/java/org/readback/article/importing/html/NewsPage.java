package org.readback.article.importing.html;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A news page to import: a plain one, of which a test changes only what it is about. */
public record NewsPage(String head, String top, String headline, String story, String end, String below) {
    public static final String TITLE = "Old lighthouse opens to visitors";
    public static final String FIRST =
            "The island council voted on Monday to open the old lighthouse to visitors, who will climb its ninety steps for the first time in forty years.";
    public static final String SECOND =
            "Two keepers have been chosen to show the lamp, and each of them will live in the cottage below the tower until the end of autumn.";
    public static final String THIRD =
            "“The light was lit on every evening of my childhood,” said Maren Holt, who was born in the cottage and will be one of the keepers.";
    public static final String FOURTH =
            "Boats will cross from the harbour four times a day, and the council says that the fares should pay for the painting of the tower.";

    /** A headline, four paragraphs, links above and below, and not a word of who, when and where. */
    public static NewsPage page() {
        String links = "<ul><li><a href='/'>Home</a><li><a href='/sea'>Sea</a><li><a href='/land'>Land</a></ul>";
        return new NewsPage(
                "<title>" + TITLE + "</title>",
                "<nav>" + links + "</nav>",
                "<h1>" + TITLE + "</h1>",
                paragraphs(FIRST, SECOND, THIRD, FOURTH),
                "",
                "<footer>" + links + "</footer>");
    }

    public static String paragraphs(String... texts) {
        return Arrays.stream(texts).map(text -> "<p>" + text + "</p>\n").collect(Collectors.joining());
    }

    /** With more elements in its head. */
    public NewsPage head(String more) {
        return new NewsPage(head + more, top, headline, story, end, below);
    }

    /** With one property of its OpenGraph or another vocabulary. */
    public NewsPage meta(String name, String content) {
        return head("<meta property='" + name + "' content='" + content + "'>");
    }

    /** With a description of itself in JSON-LD. */
    public NewsPage linkedData(String json) {
        return head("<script type='application/ld+json'>" + json + "</script>");
    }

    /** With another title in its window. */
    public NewsPage window(String title) {
        return new NewsPage(
                head.replaceFirst("<title>.*</title>", "<title>" + title + "</title>"),
                top,
                headline,
                story,
                end,
                below);
    }

    /** With more above the headline. */
    public NewsPage top(String more) {
        return new NewsPage(head, top + more, headline, story, end, below);
    }

    /** With another headline, or none. */
    public NewsPage headline(String other) {
        return new NewsPage(head, top, other, story, end, below);
    }

    /** With more between headline and text. */
    public NewsPage byHeadline(String more) {
        return new NewsPage(head, top, headline + more, story, end, below);
    }

    /** With another story. */
    public NewsPage story(String other) {
        return new NewsPage(head, top, headline, other, end, below);
    }

    /** With more between the second paragraph and the third. */
    public NewsPage inset(String more) {
        return story(paragraphs(FIRST, SECOND) + more + paragraphs(THIRD, FOURTH));
    }

    /** With more after the last paragraph, in the story's element. */
    public NewsPage end(String more) {
        return new NewsPage(head, top, headline, story, end + more, below);
    }

    /** With more below the story's element. */
    public NewsPage below(String more) {
        return new NewsPage(head, top, headline, story, end, more + below);
    }

    public String html() {
        return "<!doctype html><html><head>" + head + "</head><body>" + top + "<div id='page'>" + headline
                + "<div id='text'>" + story + end + "</div></div>" + below + "</body></html>";
    }
}
