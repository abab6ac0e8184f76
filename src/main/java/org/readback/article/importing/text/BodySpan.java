package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.article.Dateline;
import org.readback.article.importing.line.Caption;
import org.readback.article.importing.line.EnglishDate;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.Reason;

/**
 * The lines from an article's first paragraph to its last.
 *
 * @param end the line after the last
 */
record BodySpan(int start, int end) {
    // what stands there is a caption or a note to subscribers
    private static final int LINES_ABOVE_DATELINE = 4;
    private static final int FEWEST_WORDS = 50;
    private static final double HALF = 0.5;
    private static final int TIMES_LONGER = 4;
    private static final int LONGEST_BOX = 9;

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
        return Optional.of(span.ofOneArticle(lines).trimmed(lines)).filter(found -> found.isArticle(lines));
    }

    /**
     * Bylines and dates part a span into texts; without those before and after the longest that don't speak of the same,
     * and without what stands above its byline.
     */
    private BodySpan ofOneArticle(List<ScoredLine> lines) {
        List<BodySpan> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isHeader(lines.get(i))) {
                if (i > from) {
                    parts.add(new BodySpan(from, i));
                }
                from = i + 1;
            }
        }
        if (parts.size() < 2) {
            return this;
        }
        BodySpan longest = parts.stream()
                .max(Comparator.comparingInt(part -> part.words(lines)))
                .orElse(this);
        Cohesion story = new Cohesion(lines.subList(longest.start, longest.end));
        int first = longest.start;
        int last = longest.end;
        for (BodySpan part : parts) {
            boolean signed = part.end < lines.size()
                    && Metadata.isByline(lines.get(part.end).line());
            int times = signed ? TIMES_LONGER / 2 : TIMES_LONGER;
            if (part.end <= longest.start && part.words(lines) * times > longest.words(lines)) {
                first = Math.min(first, part.start);
            } else if (part.start >= longest.end && part.start - last <= LONGEST_BOX && part.speaksOf(story, lines)) {
                last = part.end;
            }
        }
        return new BodySpan(first, last);
    }

    private static boolean isHeader(ScoredLine line) {
        boolean dated = line.cue().filter(Reason.METADATA::equals).isPresent()
                && EnglishDate.in(line.text()).isPresent();
        return dated || Metadata.isByline(line.line());
    }

    private int words(List<ScoredLine> lines) {
        return lines.subList(start, end).stream()
                .filter(ScoredLine::isText)
                .mapToInt(line -> line.line().length())
                .sum();
    }

    /** Whether half of the paragraphs speak of what the story speaks of. */
    private boolean speaksOf(Cohesion story, List<ScoredLine> lines) {
        List<ScoredLine> texts =
                lines.subList(start, end).stream().filter(ScoredLine::isText).toList();
        long same = texts.stream().filter(line -> story.holds(line.line())).count();
        return same > 0 && same >= HALF * texts.size();
    }

    /** Begins with the dateline, or else with text, and ends with the short sentences below the last long one: "He never came back." */
    private BodySpan trimmed(List<ScoredLine> lines) {
        int first = start;
        while (first < end && !lines.get(first).isText()) {
            first++;
        }
        first = dateline(lines, first);
        first = colonDateline(lines, first);
        while (first > 0
                && lines.get(first - 1).isText()
                && lines.get(first - 1).text().endsWith(":")) {
            first--;
        }
        while (isPicture(lines, first)) {
            first++;
        }
        int last = end;
        while (last > first && last < lines.size() && isShortSentence(lines.get(last))) {
            last++;
        }
        return new BodySpan(first, last);
    }

    /** The line that opens the report: the last one near the first paragraph, or one that a box parts from it. */
    private int dateline(List<ScoredLine> lines, int first) {
        int last = Math.min(first + LINES_ABOVE_DATELINE, end) - 1;
        for (int i = last; i >= Math.max(0, first - LONGEST_BOX * 2); i--) {
            if ((i >= first || lines.get(i).isText())
                    && Dateline.opens(lines.get(i).text())) {
                return i;
            }
        }
        return first;
    }

    /** Whether the line tells what a picture above the text shows, or is of a list of the story's points. */
    private boolean isPicture(List<ScoredLine> lines, int i) {
        boolean above = i + 1 < end
                && (lines.get(i + 1).isText() || lines.get(i + 1).cue().isPresent());
        if (!above) {
            return false;
        }
        Line line = lines.get(i).line();
        boolean caption = Caption.is(line) || Caption.isVerbless(line);
        return !Dateline.opens(line.text()) && (line.bulleted() || caption);
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
