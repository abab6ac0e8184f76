package org.readback.article.importing.html;

import java.util.Optional;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;

/** Reads the article in a page that was saved as HTML. */
public final class HtmlReader {
    private HtmlReader() {}

    /** The page's article and what was left out of it; empty where the page holds no article. */
    public static Optional<Imported> read(RawPage.Html page) {
        return Optional.empty();
    }
}
