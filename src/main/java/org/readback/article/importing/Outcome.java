package org.readback.article.importing;

import org.readback.article.importing.page.Imported;

/** What came of one page. */
sealed interface Outcome {
    /**
     * The page holds an article.
     *
     * @param content the text of its file
     * @param page the hash of the page's bytes
     */
    record Read(Imported imported, String content, String page) implements Outcome {}

    /** It can't be imported: one line that says why and what to do. */
    record Refused(String line) implements Outcome {}
}
