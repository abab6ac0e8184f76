package org.readback.article.importing.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.readback.article.importing.line.Line;

/**
 * A stretch of text that a page sets as a block of its own.
 *
 * @param box the innermost element around it that is a block
 * @param kind what the markup says it is
 * @param links how much of its text is in links, 0 to 1
 * @param bold whether all of it is bold
 * @param italic whether all of it is in italics
 * @param rows the cells, where it is a table of data
 */
record Leaf(Line line, Element box, Kind kind, double links, boolean bold, boolean italic, List<List<String>> rows) {
    private static final double MOSTLY = 0.5;
    private static final int SHORTEST_FOREIGN_PROSE = 8;
    private static final String SENTENCE_MARKS = "。！？.!?:”」』»\"";

    enum Kind {
        PARAGRAPH,
        HEADING,
        BULLET,
        NUMBERED,
        QUOTE,
        CAPTION,
        TABLE
    }

    String text() {
        return line.text();
    }

    boolean isMostlyLinks() {
        return links > MOSTLY;
    }

    /** How many words it has; where words aren't set apart, about two letters make one. */
    int words() {
        return Math.max(line.length(), ideographs() / 2);
    }

    /** Whether it reads as running text: as English, or at length as a sentence of any language. */
    boolean isProse(boolean english) {
        if (line.isProse()) {
            return true;
        }
        char last = text().charAt(text().length() - 1);
        return (!english || ideographs() > text().length() / 3)
                && words() >= SHORTEST_FOREIGN_PROSE
                && SENTENCE_MARKS.indexOf(last) >= 0;
    }

    private int ideographs() {
        return (int) text().codePoints().filter(Character::isIdeographic).count()
                + (int) text().codePoints()
                        .filter(letter -> letter >= 0x3040 && letter <= 0x30FF)
                        .count();
    }

    /** The nearest element around the leaf that has one of these names. */
    Optional<Element> within(String... names) {
        List<String> wanted = List.of(names);
        for (Element around = box; around != null; around = around.parent()) {
            if (wanted.contains(around.normalName())) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }
}
