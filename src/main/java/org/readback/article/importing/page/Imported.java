package org.readback.article.importing.page;

import java.util.List;
import org.readback.article.Article;

/** The article found in a page, and every line that was left out of it, in the page's order. */
public record Imported(Article article, List<Dropped> dropped) {
    public Imported {
        dropped = List.copyOf(dropped);
    }
}
