package org.readback.article.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page as its author meant it: spaces tidied, hard wraps joined.
 *
 * @param marker what stands before its first word
 * @param blanksBefore how many empty lines stand above it
 * @param words its words without punctuation, kept because every feature asks for them
 */
public record Line(String text, Marker marker, int blanksBefore, List<String> words) {
    /** How a line is set apart: as an item of a list, or indented as a quotation is. */
    public enum Marker {
        NONE,
        BULLET,
        NUMBER,
        INDENT
    }

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’»)\\]*]*");
    private static final Pattern ENDS_IN_INITIALS = Pattern.compile(".*\\b\\p{Lu}\\.");
    private static final Pattern INNER_SENTENCE_END =
            Pattern.compile("[\\p{Ll}\\d)][.!?…][\"'”’)]* +[\"'“‘(\\[]*\\p{Lu}");
    private static final int SHORTEST_PROSE = 5;
    private static final int LONGEST_WITHOUT_FULL_STOP = 22;

    public Line(String text, boolean bulleted, int blanksBefore) {
        this(text, bulleted ? Marker.BULLET : Marker.NONE, blanksBefore);
    }

    public Line(String text, Marker marker, int blanksBefore) {
        this(text, marker, blanksBefore, Words.of(text));
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
        List<String> all = new ArrayList<>(words);
        all.addAll(Words.of(more));
        return new Line(text + " " + more, marker, blanksBefore, all);
    }

    public int length() {
        return words().size();
    }

    public boolean endsSentence() {
        boolean stop = SENTENCE_END.matcher(text).matches();
        // "Talks with U.S." is a headline
        return stop && (length() > 12 || !ENDS_IN_INITIALS.matcher(text).matches());
    }

    public boolean hasSeveralSentences() {
        return INNER_SENTENCE_END.matcher(text).find();
    }

    /** Whether the line reads as running text: a sentence or more, or a paragraph that lost its end. */
    public boolean isProse() {
        double grammar = Words.functionShare(words());
        if (endsSentence()) {
            return length() >= SHORTEST_PROSE && grammar >= 0.15;
        }
        boolean introduces = text.endsWith(":") && length() >= 8 && grammar >= 0.2;
        return introduces || (length() >= LONGEST_WITHOUT_FULL_STOP && grammar >= 0.28);
    }

    /** Whether the line is one short question or call, as headlines and subheadings are. */
    public boolean isQuestion() {
        return (text.endsWith("?") || text.endsWith("!")) && length() <= 14 && !hasSeveralSentences();
    }

    /** The text without case, quotes and punctuation, to find it again elsewhere on the page. */
    public String key() {
        return Words.key(text);
    }
}
