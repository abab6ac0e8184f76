package org.readback.article.importing.html.told;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaves;

/** What a page says of itself in its {@code <meta>} elements. */
public final class MetaTags {
    private final Map<String, String> contents = new LinkedHashMap<>();

    private MetaTags() {}

    public static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    tags.contents.putIfAbsent(name, Leaves.tidy(meta.attr("content")));
                }
            }
        }
        return tags;
    }

    /** What each of these names that the page uses says. */
    public Stream<String> all(String... names) {
        return Stream.of(names).filter(contents::containsKey).map(contents::get);
    }

    /** What the first of these names that the page uses says. */
    public Optional<String> first(String... names) {
        return all(names).findFirst();
    }
}
