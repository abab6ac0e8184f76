package org.readback.article.importing.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page as its author meant it: spaces tidied, hard wraps joined. What it tells is found when it is first
 * asked for and then kept, because every feature asks for it again.
 */
public final class Line {
    /** How a line is set apart: as an item of a list, or indented as a quotation is. */
    public enum Marker {
        NONE,
        BULLET,
        NUMBER,
        INDENT
    }

    private static final String CLOSING_MARKS = "\"'”’»)]*";
    private static final Pattern ENDS_IN_INITIALS = Pattern.compile(".*\\b\\p{Lu}\\.");
    private static final Pattern INNER_SENTENCE_END =
            Pattern.compile("[\\p{Ll}\\d)][.!?…][\"'”’)]* +[\"'“‘(\\[]*\\p{Lu}");
    private static final int SHORTEST_PROSE = 5;
    private static final int LONGEST_WITHOUT_FULL_STOP = 22;
    private static final int LONGEST_OF_INITIALS = 12;

    private final String text;
    private final Marker marker;
    private final int blanksBefore;
    private @Nullable List<String> words;
    private @Nullable List<String> smallWords;
    private @Nullable String small;
    private @Nullable String key;
    private @Nullable Set<String> stems;
    private @Nullable Double functionShare;
    private @Nullable Boolean endsSentence;
    private @Nullable Boolean severalSentences;
    private @Nullable Boolean prose;
    private @Nullable Boolean byline;

    public Line(String text, boolean bulleted, int blanksBefore) {
        this(text, bulleted ? Marker.BULLET : Marker.NONE, blanksBefore);
    }

    /**
     * A line of the page.
     *
     * @param marker what stands before its first word
     * @param blanksBefore how many empty lines stand above it
     */
    public Line(String text, Marker marker, int blanksBefore) {
        this.text = text;
        this.marker = marker;
        this.blanksBefore = blanksBefore;
    }

    public String text() {
        return text;
    }

    public Marker marker() {
        return marker;
    }

    public int blanksBefore() {
        return blanksBefore;
    }

    /** Its words without punctuation. */
    public List<String> words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }

    List<String> smallWords() {
        if (smallWords == null) {
            List<String> all = new ArrayList<>(words().size());
            for (String word : words()) {
                all.add(word.toLowerCase(Locale.ROOT));
            }
            smallWords = Collections.unmodifiableList(all);
        }
        return smallWords;
    }

    /** The text in small letters. */
    String small() {
        if (small == null) {
            small = text.toLowerCase(Locale.ROOT);
        }
        return small;
    }

    /** The text without case, quotes and punctuation, to find it again elsewhere on the page. */
    public String key() {
        if (key == null) {
            key = Words.keyOfSmall(small());
        }
        return key;
    }

    /** The beginnings of the words that carry meaning. */
    public Set<String> stems() {
        if (stems == null) {
            stems = Collections.unmodifiableSet(Words.stemsOfKey(key()));
        }
        return stems;
    }

    /** How many of its words are grammar's own. */
    public double functionShare() {
        if (functionShare == null) {
            functionShare = Words.functionShare(smallWords());
        }
        return functionShare;
    }

    /** Whether the line is an item of a list. */
    public boolean bulleted() {
        return marker == Marker.BULLET || marker == Marker.NUMBER;
    }

    /** This line and what belongs to its last word. */
    public Line with(String rest) {
        return new Line(text + rest, marker, blanksBefore);
    }

    /** This line and more words; the words it has aren't looked for again, for there may be many. */
    public Line withWords(String more) {
        List<String> all = new ArrayList<>(words());
        all.addAll(Words.of(more));
        Line longer = new Line(text + " " + more, marker, blanksBefore);
        longer.words = Collections.unmodifiableList(all);
        return longer;
    }

    public int length() {
        return words().size();
    }

    public boolean endsSentence() {
        if (endsSentence == null) {
            boolean stop = endsInStop(text);
            // "Talks with U.S." is a headline
            endsSentence = stop
                    && (length() > LONGEST_OF_INITIALS
                            || !ENDS_IN_INITIALS.matcher(text).matches());
        }
        return endsSentence;
    }

    private static boolean endsInStop(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && isStop(text.charAt(last));
    }

    private static boolean isStop(char letter) {
        return letter == '.' || letter == '!' || letter == '?' || letter == '…';
    }

    public boolean hasSeveralSentences() {
        if (severalSentences == null) {
            severalSentences = hasInnerSentenceEnd(text);
        }
        return severalSentences;
    }

    /** Looks with the pattern only where a stop is: most letters are none. */
    private static boolean hasInnerSentenceEnd(String text) {
        Matcher end = INNER_SENTENCE_END.matcher(text);
        for (int i = 1; i < text.length(); i++) {
            if (isStop(text.charAt(i))
                    && end.region(i - Character.charCount(text.codePointBefore(i)), text.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line reads as running text: a sentence or more, or a paragraph that lost its end. */
    public boolean isProse() {
        if (prose == null) {
            prose = readsAsProse();
        }
        return prose;
    }

    private boolean readsAsProse() {
        if (endsSentence()) {
            return length() >= SHORTEST_PROSE && functionShare() >= 0.15;
        }
        boolean introduces = text.endsWith(":") && length() >= 8 && functionShare() >= 0.2;
        return introduces || (length() >= LONGEST_WITHOUT_FULL_STOP && functionShare() >= 0.28);
    }

    /** Whether the line is one short question or call, as headlines and subheadings are. */
    public boolean isQuestion() {
        return (text.endsWith("?") || text.endsWith("!")) && length() <= 14 && !hasSeveralSentences();
    }

    boolean isByline() {
        if (byline == null) {
            byline = Byline.is(this);
        }
        return byline;
    }
}
