package org.readback.article.importing.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readback.article.importing.line.Byline;

/** Finds what was pulled out of a text to catch the eye: its own words again, or a quotation that nobody speaks. */
final class PullQuotes {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;
    private static final int CARRIES = 60;
    private static final int MOST_UNSPOKEN = 2;
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]+[\"”]");
    private static final Pattern SPEAKS =
            Pattern.compile("[\"“”]|:$|\\b(?:said|says|told|asked|added|wrote|writes|replied|answered|according)\\b");

    private final List<ScoredLine> lines;
    private final List<Echo> echoes;
    // where many paragraphs are nothing but a quotation, it is how the author writes
    private final boolean quotesAlone;

    PullQuotes(List<ScoredLine> lines) {
        this.lines = lines;
        this.echoes = lines.stream().map(line -> Echo.of(line.line().key())).toList();
        this.quotesAlone =
                IntStream.range(0, lines.size()).filter(this::isQuoted).count() > MOST_UNSPOKEN;
    }

    boolean has(int i) {
        return lines.get(i).line().length() >= SHORTEST && (isEcho(i) || isUnspoken(i));
    }

    /** Whether a paragraph nearby holds these words. */
    private boolean isEcho(int i) {
        if (lines.get(i).text().length() > LONGEST) {
            return false;
        }
        Echo echo = echoes.get(i);
        for (int other = Math.max(0, i - CARRIES); other < Math.min(lines.size(), i + CARRIES); other++) {
            if (other != i && lines.get(other).isText() && echo.isIn(echoes.get(other))) {
                return true;
            }
        }
        return false;
    }

    /** A quotation with its speaker's name on a line below, or among paragraphs that quote nobody. */
    private boolean isUnspoken(int i) {
        return !quotesAlone && isQuoted(i) && isText(i - 1) && (isSpeakerBelow(i + 1) || isAmongUnquoted(i));
    }

    private boolean isAmongUnquoted(int i) {
        return isText(i + 1) && !speaks(i - 1) && !speaks(i + 1);
    }

    private boolean speaks(int i) {
        return SPEAKS.matcher(lines.get(i).text()).find();
    }

    /** Whether the line names who says the quotation above it. */
    boolean isSpeakerBelow(int i) {
        return i > 0
                && i < lines.size()
                && isQuoted(i - 1)
                && lines.get(i).cue().isEmpty()
                && (Byline.areNames(lines.get(i).text())
                        || Byline.isName(lines.get(i).text().replaceFirst(",.*", "")));
    }

    private boolean isQuoted(int i) {
        String text = lines.get(i).text();
        return (text.startsWith("\"") || text.startsWith("“"))
                && QUOTED.matcher(text).matches();
    }

    private boolean isText(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).isText();
    }
}
