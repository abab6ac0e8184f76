package org.readback.article.importing.text;

import java.util.Optional;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.page.Reason;

/**
 * A line and what it looks like.
 *
 * @param cue why the line is the page's own and not the article's, where it tells
 * @param isText whether it is running text, or a list that the text introduces
 * @param score above 0 where the line looks like the article's text, below 0 where it looks like anything else
 */
record ScoredLine(Line line, Optional<Reason> cue, boolean isText, double score) {
    boolean isInset() {
        return cue.filter(Reason::isInset).isPresent();
    }

    String text() {
        return line.text();
    }
}
