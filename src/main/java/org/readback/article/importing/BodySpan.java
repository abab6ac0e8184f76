package org.readback.article.importing;

import java.util.List;
import java.util.Optional;

/**
 * The lines from an article's first paragraph to its last.
 *
 * @param end the line after the last
 */
record BodySpan(int start, int end) {
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final int FEWEST_WORDS = 50;

    /** The stretch with the greatest sum of scores; empty where it does not read as an article. */
    static Optional<BodySpan> of(List<ScoredLine> lines) {
        double sum = 0;
        double best = 0;
        int start = 0;
        BodySpan span = new BodySpan(0, 0);
        for (int i = 0; i < lines.size(); i++) {
            sum += lines.get(i).score();
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                span = new BodySpan(start, i + 1);
            }
        }
        return Optional.of(span.withOpening(lines)).filter(found -> found.isArticle(lines));
    }

    /** Short sentences that stand at the very top of the body score next to nothing, but belong to it. */
    private BodySpan withOpening(List<ScoredLine> lines) {
        int first = start;
        while (first < end && !lines.get(first).isText()) {
            first++;
        }
        return new BodySpan(first, end);
    }

    private boolean isArticle(List<ScoredLine> lines) {
        List<Line> text = lines.subList(start, end).stream()
                .filter(ScoredLine::isText)
                .map(ScoredLine::line)
                .toList();
        int words = text.stream().mapToInt(Line::length).sum();
        int labels = end - start - text.size();
        // an index of headlines, each with its sentence, is no article
        boolean index = labels > text.size() && words < 30 * text.size();
        return text.size() >= FEWEST_PARAGRAPHS && words >= FEWEST_WORDS && !index;
    }
}
