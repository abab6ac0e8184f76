package org.readback.article.importing.html.leaf;

import org.jsoup.nodes.Element;
import org.readback.article.importing.html.leaf.Leaf.Kind;

/** What the markup around a leaf says it is. */
final class LeafKind {
    private LeafKind() {}

    static Kind of(Element box) {
        for (Element around = box; around != null; around = around.parent()) {
            switch (around.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "li" -> {
                    Element list = around.parent();
                    return list != null && list.nameIs("ol") ? Kind.NUMBERED : Kind.BULLET;
                }
                case "figcaption" -> {
                    return Kind.CAPTION;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "td", "th", "table", "article", "main", "section", "body" -> {
                    return Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Kind.PARAGRAPH;
    }
}
