package org.readback.article.importing;

import java.util.Optional;
import org.readback.article.importing.html.HtmlReader;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.article.importing.text.TextReader;

/** Reads the article in a raw page: pure, so that the same page always gives the same article. */
public final class Importer {
    private Importer() {}

    /** The page's article and what was left out of it; empty where the page holds no article. */
    public static Optional<Imported> read(RawPage page) {
        Optional<Imported> imported =
                page instanceof RawPage.Html html ? HtmlReader.read(html) : TextReader.read((RawPage.Text) page);
        return imported.filter(found -> !found.article().paragraphs().isEmpty());
    }
}
