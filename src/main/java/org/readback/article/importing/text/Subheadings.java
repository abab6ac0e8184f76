package org.readback.article.importing.text;

import java.util.List;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Byline;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.page.Reason;

/** Tells the lines that name the part of the text below them. */
final class Subheadings {
    private static final int LONGEST = 9;
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?");
    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu} .]+: ");

    private final List<ScoredLine> lines;
    private final PullQuotes quotes;
    private final long hours;

    Subheadings(List<ScoredLine> lines, PullQuotes quotes) {
        this.lines = lines;
        this.quotes = quotes;
        this.hours = lines.stream()
                .filter(line -> HOUR.matcher(line.text()).matches())
                .count();
    }

    /** Whether the line is one of the hours above the entries of a report that is written as things happen. */
    boolean isHour(int i) {
        return hours > 1 && isText(i + 1) && HOUR.matcher(lines.get(i).text()).matches();
    }

    boolean has(int i) {
        Line line = lines.get(i).line();
        if (line.length() > LONGEST
                || line.bulleted()
                || line.hasSeveralSentences()
                || SPEAKER.matcher(line.text()).find()
                || !startsLikeHeading(line)
                || quotes.isSpeakerBelow(i)
                || isOfAnotherScript(line)
                || headsBox(i + 1)) {
            return false;
        }
        boolean label = !isText(i) && !line.endsSentence();
        return (label || line.isQuestion()) && (isBetweenText(i) || headsTextBelowBox(i));
    }

    /** What a page in English says in other letters is the page's own. */
    private static boolean isOfAnotherScript(Line line) {
        long letters = line.text().codePoints().filter(Character::isLetter).count();
        long latin = line.text()
                .codePoints()
                .filter(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return latin < letters - latin;
    }

    private static boolean startsLikeHeading(Line line) {
        int first = line.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"'“‘".indexOf(first) >= 0;
    }

    private boolean headsBox(int i) {
        return i < lines.size()
                && lines.get(i).cue().filter(Subheadings::isBoxed).isPresent();
    }

    private static boolean isBoxed(Reason reason) {
        return switch (reason) {
            case SUBSCRIPTION, SHARING, RELATED, NAVIGATION -> true;
            default -> false;
        };
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

    /** Whether the line stands alone below a box and above text: a name or a list's item would not. */
    private boolean headsTextBelowBox(int i) {
        Line line = lines.get(i).line();
        return i > 0
                && line.length() > 1
                && line.blanksBefore() > 0
                && isText(i + 1)
                && lines.get(i + 1).line().blanksBefore() > 0
                && line.text().indexOf(',') < 0
                && !Byline.areNames(line.text())
                && !Byline.isRole(line.text());
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isText();
    }
}
