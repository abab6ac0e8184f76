package org.readback.article.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores each line of a page by how much it looks like an article's text. */
final class BodyScore {
    private static final double WORDS_A_POINT = 15;
    private static final double LONGEST_COUNTS = 3;
    private static final double BULLETED = 0.3;
    private static final double NOT_TEXT = 1;
    // a box of links in the middle of an article may be long without ending it
    private static final double BOX_COUNTS = 5;
    private static final int PARAGRAPHS_OF_AN_ARTICLE = 3;

    private BodyScore() {}

    static List<ScoredLine> of(List<Line> lines) {
        List<ScoredLine> scored = new ArrayList<>();
        double box = 0;
        int paragraphs = 0;
        boolean over = false;
        for (Line line : lines) {
            Optional<Reason> cue = Cue.in(line);
            double score = score(line, cue, box);
            box = score < 0 && cue.isEmpty() ? box - score : score < 0 ? box : 0;
            paragraphs += score >= 1 ? 1 : 0;
            over |= paragraphs >= PARAGRAPHS_OF_AN_ARTICLE && endsArticles(line, cue);
            scored.add(new ScoredLine(line, cue, over ? Math.min(score, 0) : score));
        }
        return scored;
    }

    private static double score(Line line, Optional<Reason> cue, double box) {
        if (cue.isPresent()) {
            return -Cue.weight(cue.get());
        }
        if (!line.isProse()) {
            return box >= BOX_COUNTS ? 0 : -NOT_TEXT;
        }
        if (line.isQuestion()) {
            return 0;
        }
        double length = Math.min(line.length() / WORDS_A_POINT, LONGEST_COUNTS);
        double dateline = Dateline.opens(line.text()) ? 1 : 0;
        return (line.bulleted() ? BULLETED * length : length) + dateline;
    }

    /** Below a copyright line, or the heading of the readers' comments, nothing is the article's. */
    private static boolean endsArticles(Line line, Optional<Reason> cue) {
        boolean commentsBelow = cue.filter(Reason.COMMENT::equals).isPresent() && line.length() <= 5;
        return commentsBelow || cue.filter(Reason.COPYRIGHT::equals).isPresent();
    }
}
