package org.readback.article.importing.html.leaf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The language of a page, as BCP 47. */
public final class Language {
    private static final int LONG = 15;
    private static final double ENGLISH = 0.2;

    private Language() {}

    /** What the page says of its language. */
    private static Optional<String> told(Document document) {
        // one after another, for each search goes through the whole page
        return Stream.<Supplier<String>>of(
                        () -> document.select("html").attr("lang"),
                        () -> document.select("html").attr("xml:lang"),
                        () -> document.select("meta[http-equiv=content-language]")
                                .attr("content"),
                        () -> document.select("meta[property=og:locale]").attr("content"),
                        () -> document.select("meta[name=language], meta[name=dc.language]")
                                .attr("content"))
                .map(Supplier::get)
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .findFirst();
    }

    /** What the page says of its language, unless its text is English all the same. */
    public static Optional<String> of(Page page) {
        return told(page.document()).map(tag -> page.isEnglish() && !tag.startsWith("en") ? "en" : tag);
    }

    /** Whether the page's long leaves have the small words of English. */
    public static boolean isEnglish(Document document, List<Leaf> leaves) {
        List<Leaf> longer = leaves.stream()
                .filter(leaf -> leaf.words() >= LONG && !leaf.isMostlyLinks())
                .toList();
        if (longer.isEmpty()) {
            return told(document).map(tag -> tag.startsWith("en")).orElse(true);
        }
        double share = longer.stream()
                .mapToDouble(leaf -> leaf.line().functionShare())
                .average()
                .orElse(0);
        return share >= ENGLISH;
    }
}
