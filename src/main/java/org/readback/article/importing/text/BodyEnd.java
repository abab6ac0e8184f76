package org.readback.article.importing.text;

import java.util.List;
import java.util.Set;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.page.Reason;

/** Finds where an article's text ends: beyond a box that interrupts it, and above what is said of its authors. */
final class BodyEnd {
    private static final int LONGEST_BOX = 9;
    private static final int LONGEST_ISLAND = 120;
    private static final int TIMES_LONGER = 2;
    private static final double MOST = 0.6;

    private final List<ScoredLine> lines;
    private final BodySpan body;
    private final Set<String> authors;

    private BodyEnd(List<ScoredLine> lines, BodySpan body, Set<String> authors) {
        this.lines = lines;
        this.body = body;
        this.authors = authors;
    }

    static BodySpan of(List<ScoredLine> lines, BodySpan body, Set<String> authors) {
        BodySpan longer = new BodyEnd(lines, body, authors).extended();
        BodySpan signed = new BodyEnd(lines, longer, authors).aboveCredits();
        return new BodyEnd(lines, signed, authors).cut();
    }

    /** With the paragraphs below a box that speak of what the story speaks of. */
    private BodySpan extended() {
        Cohesion story = new Cohesion(lines.subList(body.start(), body.end()));
        int end = body.end();
        int i = end;
        int box = 0;
        while (i < lines.size() && box <= LONGEST_BOX && !endsArticle(lines.get(i))) {
            int run = i;
            while (run < lines.size() && reads(run) && !isOfAuthor(lines.get(run))) {
                run++;
            }
            boolean below = run > i + 1 || i == body.end() || isBox(i - 1);
            if (run > i && below && holdsAny(story, i, run)) {
                end = run;
                box = 0;
            }
            // the cells of a table are no box
            box += run > i || lines.get(i).text().codePoints().noneMatch(Character::isLetter) ? 0 : 1;
            i = Math.max(run, i + 1);
        }
        return new BodySpan(body.start(), end);
    }

    /** Without what follows a note about the authors or their helpers, for such notes stand at an article's end. */
    private BodySpan aboveCredits() {
        int all = words(body.start(), body.end());
        int words = 0;
        for (int i = body.start(); i < body.end(); i++) {
            ScoredLine line = lines.get(i);
            boolean credit =
                    isOfAuthor(line) || line.cue().filter(Reason.CREDIT::equals).isPresent();
            if (credit && words >= MOST * all) {
                return new BodySpan(body.start(), i);
            }
            words += line.isText() ? line.line().length() : 0;
        }
        return body;
    }

    private int words(int from, int to) {
        return lines.subList(from, to).stream()
                .filter(ScoredLine::isText)
                .mapToInt(line -> line.line().length())
                .sum();
    }

    private boolean holdsAny(Cohesion story, int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> line.isText() && story.holds(line.line()));
    }

    private boolean isBox(int i) {
        return lines.get(i).cue().isPresent() || lines.get(i).line().bulleted();
    }

    private static boolean endsArticle(ScoredLine line) {
        return line.cue()
                .filter(reason -> switch (reason) {
                    case COMMENT, COPYRIGHT, CREDIT, METADATA -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** Without the last paragraphs where the page's own lines part them from a story that they don't speak of. */
    private BodySpan cut() {
        int end = body.end();
        while (end > body.start() && (isOfAuthor(lines.get(end - 1)) || !reads(end - 1))) {
            end--;
        }
        int island = end;
        int words = 0;
        while (island > body.start() && reads(island - 1)) {
            words += lines.get(--island).line().length();
        }
        int gap = island;
        while (gap > body.start() && !reads(gap - 1)) {
            gap--;
        }
        if (gap == body.start() || gap == island || words > LONGEST_ISLAND) {
            return new BodySpan(body.start(), end);
        }
        List<ScoredLine> story = lines.subList(body.start(), gap);
        Cohesion cohesion = new Cohesion(story);
        boolean foreign = !holdsAny(cohesion, island, end);
        boolean parted = parts(lines.subList(gap, island));
        return foreign && parted && words(body.start(), gap) > TIMES_LONGER * words
                ? new BodyEnd(lines, new BodySpan(body.start(), gap), authors).cut()
                : new BodySpan(body.start(), end);
    }

    private boolean reads(int i) {
        ScoredLine line = lines.get(i);
        return line.isText() || (line.cue().isEmpty() && line.line().endsSentence());
    }

    /** Whether the lines are more than one link or call between two paragraphs. */
    private static boolean parts(List<ScoredLine> gap) {
        long own = gap.stream()
                .flatMap(line -> line.cue().stream())
                .filter(BodyEnd::isOfPage)
                .count();
        return own > 1 || gap.stream().anyMatch(BodyEnd::endsArticle);
    }

    private static boolean isOfPage(Reason reason) {
        return switch (reason) {
            case COMMENT, COPYRIGHT, CREDIT, METADATA, RELATED, SUBSCRIPTION, FOOTER, SHARING -> true;
            default -> false;
        };
    }

    /** "Ines Tull writes about boats." */
    private boolean isOfAuthor(ScoredLine line) {
        return authors.stream().anyMatch(author -> Byline.isAbout(author, line.text()));
    }
}
