package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.article.Block;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Caption;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Reason;

/** Sorts the lines between an article's first paragraph and its last: text, subheadings, and what the page put in. */
final class BodyLines {
    // quotations serve as headings too; those pulled out of the text are longer
    private static final int SHORT_HEADING = 7;
    private static final int LONGEST_LIST = 8;
    private static final int SHORTEST_ITEM = 4;
    private static final int SHORTEST_INTRODUCTION = 8;
    private static final double HALF = 0.5;
    private static final Pattern PAST = Pattern.compile("\\b(?:said|was|were|had|told|did|\\p{L}{2,}ed)\\b");

    private final List<ScoredLine> lines;
    private final String titleKey;
    private final Set<String> authors;
    private final PullQuotes quotes;
    private final Subheadings headings;
    private final Appeals appeals;
    private final boolean isOfThePast;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int paragraphs;

    private BodyLines(List<ScoredLine> lines, String title, Set<String> authors) {
        this.lines = lines;
        this.titleKey = Words.key(title);
        this.authors = authors;
        this.quotes = new PullQuotes(lines);
        this.headings = new Subheadings(lines, quotes);
        this.appeals = new Appeals(lines);
        this.isOfThePast = isOfThePast(lines);
    }

    static BodyLines of(List<ScoredLine> lines, String title, Set<String> authors) {
        BodyLines body = new BodyLines(lines, title, authors);
        for (int i = 0; i < lines.size(); i++) {
            body.sort(i);
        }
        return body;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    private static boolean isOfThePast(List<ScoredLine> lines) {
        List<ScoredLine> text = lines.stream().filter(ScoredLine::isText).toList();
        return text.stream()
                        .filter(line -> PAST.matcher(line.text()).find())
                        // no more is asked of the others
                        .limit((text.size() + 1) / 2)
                        .count()
                >= HALF * text.size();
    }

    private void sort(int i) {
        ScoredLine line = lines.get(i);
        if (headings.isHour(i)) {
            blocks.add(new Block.Heading(line.text()));
            return;
        }
        Optional<Reason> reason = line.cue().or(() -> reason(i));
        if (reason.isPresent()) {
            dropped.add(new Dropped(line.text(), reason.get()));
        } else if (headings.has(i)) {
            blocks.add(new Block.Heading(line.text()));
        } else {
            blocks.add(new Block.Paragraph(++paragraphs, form(line.line()), line.text()));
        }
    }

    private static Block.Form form(Line line) {
        return switch (line.marker()) {
            case NONE -> Block.Form.PLAIN;
            case BULLET -> Block.Form.BULLET;
            case NUMBER -> Block.Form.NUMBERED;
            case INDENT -> Block.Form.QUOTE;
        };
    }

    private Optional<Reason> reason(int i) {
        Line line = lines.get(i).line();
        String key = line.key();
        if (!seen.add(key) || key.equals(titleKey)) {
            return Optional.of(Reason.REPEATED);
        }
        if (authors.stream().anyMatch(author -> Byline.isAbout(author, line.text()))) {
            return Optional.of(Reason.CREDIT);
        }
        if (appeals.has(i)) {
            return Optional.of(Reason.SUBSCRIPTION);
        }
        boolean heading = headings.has(i);
        if (!(heading && line.length() <= SHORT_HEADING) && quotes.has(i)) {
            return Optional.of(Reason.PULL_QUOTE);
        }
        if (isOfThePast && Caption.ofNamed(line)) {
            return Optional.of(Reason.CAPTION);
        }
        if (heading || readsOn(i)) {
            return Optional.empty();
        }
        boolean linked = !isText(i - 1) || !isText(i + 1);
        return Optional.of(linked ? Reason.RELATED : Reason.CAPTION);
    }

    /** Whether the line is running text, or stands in it as text does. */
    private boolean readsOn(int i) {
        ScoredLine line = lines.get(i);
        boolean sentence = line.line().endsSentence() && (isText(i - 1) || isText(i + 1));
        return line.isText() || sentence || isIntroduced(i);
    }

    /** Whether the line is one of those below "Those who are missing:", a list that lost its bullets. */
    private boolean isIntroduced(int i) {
        int from = i;
        while (from > 0 && i - from < LONGEST_LIST && isItem(from - 1)) {
            from--;
        }
        int to = i;
        while (to < lines.size() && to - i < LONGEST_LIST && isItem(to)) {
            to++;
        }
        return to - from > 1 && isText(to) && introduces(from - 1);
    }

    private boolean introduces(int i) {
        return isText(i)
                && lines.get(i).text().endsWith(":")
                && lines.get(i).line().length() >= SHORTEST_INTRODUCTION;
    }

    private boolean isItem(int i) {
        return !isText(i) && lines.get(i).cue().isEmpty() && lines.get(i).line().length() >= SHORTEST_ITEM;
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isText();
    }
}
