package org.readback.article.importing.html.leaf;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.importing.line.Line;

/**
 * A stretch of text that a page sets as a block of its own.
 *
 * @param ideographs how many of its signs are of scripts that don't set words apart
 * @param box the innermost element around it that is a block
 * @param kind what the markup says it is
 * @param links how much of its text is in links, 0 to 1
 * @param bold whether all of it is bold
 * @param italic whether all of it is in italics
 * @param rows the cells, where it is a table of data
 */
public record Leaf(
        Line line,
        int ideographs,
        Element box,
        Kind kind,
        double links,
        boolean bold,
        boolean italic,
        List<List<String>> rows) {
    private static final double MOSTLY = 0.5;
    private static final int SHORTEST_FOREIGN_PROSE = 8;
    private static final String SENTENCE_MARKS = "。！？.!?:”」』»\"";

    public enum Kind {
        PARAGRAPH,
        HEADING,
        BULLET,
        NUMBERED,
        QUOTE,
        CAPTION,
        TABLE
    }

    /** A leaf of running text, a heading or the like. */
    public static Leaf of(Piece piece, String text, Element box, boolean bold) {
        return new Leaf(
                new Line(text, false, 0),
                ideographs(text),
                box,
                LeafKind.of(box),
                piece.links(),
                bold || piece.isBold(),
                piece.isItalic(),
                List.of());
    }

    /** A table of data. */
    public static Leaf of(Element table, String text, List<List<String>> rows) {
        return new Leaf(new Line(text, false, 0), 0, table, Kind.TABLE, 0, false, false, rows);
    }

    private static int ideographs(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean kana = letter >= 0x3040 && letter <= 0x30FF;
            ideographs += kana || (letter > 0x2E80 && Character.isIdeographic(letter)) ? 1 : 0;
        }
        return ideographs;
    }

    public String text() {
        return line.text();
    }

    public boolean isMostlyLinks() {
        return links > MOSTLY;
    }

    /** How many words it has; where words aren't set apart, about two signs make one. */
    public int words() {
        return Math.max(line.length(), ideographs / 2);
    }

    /** Whether it reads as running text: as English, or at length as a sentence of any language. */
    public boolean isProse(boolean english) {
        if (line.isProse()) {
            return true;
        }
        char last = text().charAt(text().length() - 1);
        return (!english || ideographs > text().length() / 3)
                && words() >= SHORTEST_FOREIGN_PROSE
                && SENTENCE_MARKS.indexOf(last) >= 0;
    }

    /** The nearest element around the leaf that has one of these names. */
    public Optional<Element> within(String... names) {
        for (Element around = box; around != null; around = around.parent()) {
            for (String name : names) {
                if (around.nameIs(name)) {
                    return Optional.of(around);
                }
            }
        }
        return Optional.empty();
    }
}
