package org.readback.article.importing;

import java.util.Optional;

/**
 * A line and what it looks like.
 *
 * @param cue why the line is the page's own and not the article's, where it tells
 * @param score above 0 where the line looks like the article's text, below 0 where it looks like anything else
 */
record ScoredLine(Line line, Optional<Reason> cue, double score) {
    boolean isText() {
        return cue.isEmpty() && line.isProse();
    }

    String text() {
        return line.text();
    }
}
