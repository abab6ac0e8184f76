package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.article.Dateline;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/** Scores each line of a page by how much it looks like an article's text. */
final class BodyScore {
    private static final double WORDS_A_POINT = 15;
    private static final double LONGEST_COUNTS = 3;
    private static final double BULLETED = 0.3;
    private static final double ALONE = 0.5;
    private static final double LISTED = 0.3;
    private static final double DATELINE = 1;
    private static final double LABEL = -0.6;
    // a box of links in the middle of an article may be long without ending it
    private static final double LONGEST_BOX = -3;
    private static final int PARAGRAPHS_OF_AN_ARTICLE = 3;
    // how strongly a cue speaks for the article's end above it; others weigh as a label does
    private static final Map<Reason, Double> CUES = Map.of(
            Reason.COPYRIGHT,
            -5.0,
            Reason.COMMENT,
            -4.0,
            Reason.CREDIT,
            -1.5,
            Reason.RELATED,
            -1.0,
            Reason.CAPTION,
            -0.3,
            Reason.ADVERTISEMENT,
            -0.3);
    // "- ENDS -", "-30-", "###"
    private static final Pattern END = Pattern.compile("(?i)[-–—*# ]*[-–—#*] ?(?:ends?|30) ?[-–—#*][-–—*# ]*|#{3,}");
    private static final double BYLINE = -3;

    private final PageShape page;

    private BodyScore(PageShape page) {
        this.page = page;
    }

    static List<ScoredLine> of(List<Line> lines) {
        PageShape page = new PageShape(lines);
        BodyScore body = new BodyScore(page);
        List<ScoredLine> scored = new ArrayList<>();
        double box = 0;
        int paragraphs = 0;
        boolean over = false;
        for (int i = 0; i < lines.size(); i++) {
            double score = body.score(i);
            box = score < 0 ? box + score : 0;
            score = score < 0 && score > -1.1 && box < LONGEST_BOX ? 0 : score;
            paragraphs += score >= 1 ? 1 : 0;
            over |= paragraphs >= PARAGRAPHS_OF_AN_ARTICLE && body.endsArticle(i);
            scored.add(new ScoredLine(lines.get(i), page.cue(i), page.isText(i), over ? Math.min(score, 0) : score));
        }
        return scored;
    }

    private double score(int i) {
        Line line = page.line(i);
        if (page.cue(i).isPresent()) {
            boolean header = Metadata.isByline(line) || Metadata.isLabelled(line);
            return header ? BYLINE : CUES.getOrDefault(page.cue(i).get(), LABEL);
        }
        if (line.isQuestion()) {
            return 0;
        }
        if (page.isListed(i)) {
            return LISTED;
        }
        return line.isProse() ? prose(i) : LABEL;
    }

    private double prose(int i) {
        Line line = page.line(i);
        double length = Math.min(line.length() / WORDS_A_POINT, LONGEST_COUNTS);
        double dateline = Dateline.opens(line.text()) ? DATELINE : 0;
        if (line.bulleted()) {
            return BULLETED * length;
        }
        // text comes in runs; the sentence under each headline of an index stands alone
        return (page.goesOn(i, -1) || page.goesOn(i, 1) ? length : ALONE * length) + dateline;
    }

    /** Below the sign that writers end with, a copyright line, or the heading of the readers' comments, nothing is the article's. */
    private boolean endsArticle(int i) {
        boolean comments = page.cue(i).filter(Reason.COMMENT::equals).isPresent()
                && page.line(i).length() <= 5;
        boolean marked = END.matcher(page.line(i).text()).matches();
        return marked
                || comments
                || page.cue(i).filter(Reason.COPYRIGHT::equals).isPresent();
    }
}
