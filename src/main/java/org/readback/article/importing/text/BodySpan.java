package org.readback.article.importing.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.article.Dateline;

/**
 * The lines from an article's first paragraph to its last.
 *
 * @param end the line after the last
 */
record BodySpan(int start, int end) {
    // what stands there is a caption or a note to subscribers
    private static final int LINES_ABOVE_DATELINE = 4;
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
        return Optional.of(span.trimmed(lines)).filter(found -> found.isArticle(lines));
    }

    /** Begins with the dateline, or else with text, and ends with the short sentences below the last long one: "He never came back." */
    private BodySpan trimmed(List<ScoredLine> lines) {
        int first = start;
        while (first < end && !lines.get(first).isText()) {
            first++;
        }
        for (int i = first; i < Math.min(first + LINES_ABOVE_DATELINE, end); i++) {
            first = Dateline.opens(lines.get(i).text()) ? i : first;
        }
        first = colonDateline(lines, first);
        while (first > 0 && lines.get(first - 1).isText() && lines.get(first - 1).text().endsWith(":")) {
            first--;
        }
        int last = end;
        while (last > first && last < lines.size() && isShortSentence(lines.get(last))) {
            last++;
        }
        return new BodySpan(first, last);
    }

    /** The line that begins "KOCHI: The harbour", where no others begin so, as speakers' do. */
    private int colonDateline(List<ScoredLine> lines, int first) {
        List<Integer> found = IntStream.range(first, end)
                .filter(i -> lines.get(i).isText())
                .filter(i -> Dateline.in(lines.get(i).text()).isPresent())
                .boxed()
                .toList();
        int last = found.isEmpty() ? first : found.get(found.size() - 1);
        return found.size() <= 2 && last - first < LINES_ABOVE_DATELINE ? last : first;
    }

    private static boolean isShortSentence(ScoredLine line) {
        return line.cue().isEmpty()
                && !line.line().bulleted()
                && line.line().length() >= 2
                && line.line().endsSentence()
                && line.line().blanksBefore() <= 1
                && !line.line().isQuestion();
    }

    private boolean isArticle(List<ScoredLine> lines) {
        int words = 0;
        int inRuns = 0;
        for (int i = start; i < end; i++) {
            boolean text = lines.get(i).isText();
            words += text ? lines.get(i).line().length() : 0;
            inRuns += text && i > start && lines.get(i - 1).isText() ? 1 : 0;
        }
        // in an index of headlines each has its sentence, and no two sentences follow each other
        return words >= FEWEST_WORDS && inRuns > 0;
    }
}
