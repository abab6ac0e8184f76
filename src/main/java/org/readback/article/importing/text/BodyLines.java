package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.article.Block;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Caption;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Words;
import org.readback.article.importing.page.Dropped;
import org.readback.article.importing.page.Reason;

/** Sorts the lines between an article's first paragraph and its last: text, subheadings, and what the page put in. */
final class BodyLines {
    private static final int LONGEST_HEADING = 9;
    // quotes serve as headings too; those pulled out of the text are longer
    private static final int SHORT_HEADING = 7;
    private static final int SHORTEST_ECHO = 6;
    private static final int LONGEST_ECHO = 300;
    private static final int ECHO_CARRIES = 60;
    private static final int LONGEST_LIST = 8;
    private static final int SHORTEST_ITEM = 4;
    private static final int SHORTEST_INTRODUCTION = 8;
    private static final int MOST_UNSPOKEN = 2;
    private static final double MOSTLY_PAST = 0.7;
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?");
    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu} .]+: ");
    private static final Pattern PAST = Pattern.compile("\\b(?:said|was|were|had|told|did|\\p{L}{2,}ed)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]+[\"”]");
    private static final Pattern SPEAKS =
            Pattern.compile("[\"“”]|:$|\\b(?:said|says|told|asked|added|wrote|writes|replied|answered|according)\\b");

    private final List<ScoredLine> lines;
    private final List<String> keys;
    private final List<Echo> echoes;
    private final long hours;
    private final boolean isOfThePast;
    // where many paragraphs are nothing but a quotation, it is how the author writes
    private final long unspoken;
    private final String titleKey;
    private final String author;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int paragraphs;

    private BodyLines(List<ScoredLine> lines, String titleKey, String author) {
        this.lines = lines;
        this.keys = lines.stream().map(line -> line.line().key()).toList();
        this.echoes = keys.stream().map(Echo::of).toList();
        this.hours = lines.stream()
                .filter(line -> HOUR.matcher(line.text()).matches())
                .count();
        this.unspoken = lines.stream()
                .filter(line -> QUOTED.matcher(line.text()).matches())
                .count();
        this.isOfThePast = isOfThePast(lines);
        this.titleKey = titleKey;
        this.author = author;
    }

    static BodyLines of(List<ScoredLine> lines, String title, Optional<String> byline) {
        String firstAuthor = byline.map(names -> Words.key(names.replaceFirst("(,| and ).*", "")))
                .orElse("");
        BodyLines body = new BodyLines(lines, Words.key(title), firstAuthor);
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
        long past =
                text.stream().filter(line -> PAST.matcher(line.text()).find()).count();
        return past >= MOSTLY_PAST * text.size();
    }

    private void sort(int i) {
        ScoredLine line = lines.get(i);
        if (isHour(i)) {
            blocks.add(new Block.Heading(line.text()));
            return;
        }
        Optional<Reason> reason = line.cue().or(() -> reason(i));
        if (reason.isPresent()) {
            dropped.add(new Dropped(line.text(), reason.get()));
        } else if (isHeading(i)) {
            blocks.add(new Block.Heading(line.text()));
        } else {
            blocks.add(new Block.Paragraph(++paragraphs, form(line.line()), line.text()));
        }
    }

    /** Whether the line is one of the hours above the entries of a report that is written as things happen. */
    private boolean isHour(int i) {
        return HOUR.matcher(lines.get(i).text()).matches() && isText(i + 1) && hours > 1;
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
        String key = keys.get(i);
        if (!seen.add(key) || key.equals(titleKey)) {
            return Optional.of(Reason.REPEATED);
        }
        if (!author.isEmpty() && key.startsWith(author + " ")) {
            return Optional.of(Reason.CREDIT);
        }
        boolean shortHeading = lines.get(i).line().length() <= SHORT_HEADING && isHeading(i);
        if (!shortHeading && (isEcho(i) || isUnspoken(i))) {
            return Optional.of(Reason.PULL_QUOTE);
        }
        if (isOfThePast && Caption.ofNamed(lines.get(i).line())) {
            return Optional.of(Reason.CAPTION);
        }
        if (readsOn(i) || isHeading(i)) {
            return Optional.empty();
        }
        boolean linked = !isText(i - 1) || !isText(i + 1);
        return Optional.of(linked ? Reason.RELATED : Reason.CAPTION);
    }

    /** Whether the line is running text, or stands in it as text does. */
    private boolean readsOn(int i) {
        ScoredLine line = lines.get(i);
        if (line.isText()) {
            return !isHeading(i);
        }
        return (line.line().endsSentence() && (isText(i - 1) || isText(i + 1))) || isIntroduced(i);
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
        return to - from > 1
                && isText(to)
                && isText(from - 1)
                && lines.get(from - 1).text().endsWith(":")
                && lines.get(from - 1).line().length() >= SHORTEST_INTRODUCTION;
    }

    private boolean isItem(int i) {
        return !isText(i) && lines.get(i).cue().isEmpty() && lines.get(i).line().length() >= SHORTEST_ITEM;
    }

    private boolean isHeading(int i) {
        Line line = lines.get(i).line();
        if (line.length() > LONGEST_HEADING
                || line.bulleted()
                || line.hasSeveralSentences()
                || signsQuote(i)
                || SPEAKER.matcher(line.text()).find()
                || headsBox(i + 1)
                || !startsLikeHeading(line)) {
            return false;
        }
        boolean label = !isText(i) && !line.endsSentence();
        return (label || line.isQuestion()) && (isBetweenText(i) || headsTextBelowBox(i));
    }

    private boolean headsBox(int i) {
        return i < lines.size()
                && lines.get(i)
                        .cue()
                        .filter(reason -> switch (reason) {
                            case SUBSCRIPTION, SHARING, RELATED, NAVIGATION -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    /** Whether the line stands alone below a box and above text: a name or a list's item would not. */
    private boolean headsTextBelowBox(int i) {
        Line line = lines.get(i).line();
        boolean alone = line.blanksBefore() > 0
                && isText(i + 1)
                && lines.get(i + 1).line().blanksBefore() > 0;
        return alone
                && paragraphs > 0
                && line.length() > 1
                && !Byline.areNames(line.text())
                && !Byline.isRole(line.text())
                && line.text().indexOf(',') < 0;
    }

    private static boolean startsLikeHeading(Line line) {
        int first = line.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"'“‘".indexOf(first) >= 0;
    }

    private boolean isBetweenText(int i) {
        int above = i - 1;
        while (above >= 0 && lines.get(above).isInset()) {
            above--;
        }
        int below = i + 1;
        while (below < lines.size() && lines.get(below).isInset()) {
            below++;
        }
        return isText(above) && isText(below);
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isText();
    }

    /** Whether a paragraph nearby holds these very words: a quote pulled out of it to catch the eye. */
    private boolean isEcho(int i) {
        Echo echo = echoes.get(i);
        return lines.get(i).line().length() >= SHORTEST_ECHO
                && keys.get(i).length() <= LONGEST_ECHO
                && IntStream.range(Math.max(0, i - ECHO_CARRIES), Math.min(lines.size(), i + ECHO_CARRIES))
                        .filter(other -> other != i && isText(other))
                        .anyMatch(other -> echo.isIn(echoes.get(other)));
    }

    /** A quotation that nobody speaks, among paragraphs that quote nobody. */
    private boolean isUnspoken(int i) {
        return unspoken <= MOST_UNSPOKEN
                && QUOTED.matcher(lines.get(i).text()).matches()
                && lines.get(i).line().length() >= SHORTEST_ECHO
                && isText(i - 1)
                && (signsQuote(i + 1) || isAmongUnquoted(i));
    }

    /** Whether the line names who says the quotation above it. */
    private boolean signsQuote(int i) {
        return i > 0
                && i < lines.size()
                && QUOTED.matcher(lines.get(i - 1).text()).matches()
                && lines.get(i).cue().isEmpty()
                && (Byline.areNames(lines.get(i).text())
                        || Byline.isName(lines.get(i).text().replaceFirst(",.*", "")));
    }

    private boolean isAmongUnquoted(int i) {
        return isText(i + 1)
                && !SPEAKS.matcher(lines.get(i - 1).text()).find()
                && !SPEAKS.matcher(lines.get(i + 1).text()).find();
    }
}
