package org.readback.article;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of an article: plain text without markup. */
public sealed interface Block {
    String text();

    /** A line that names the part of the article below it. */
    record Heading(String text) implements Block {}

    /**
     * A paragraph of running text, one of a quotation, or an item of a list.
     *
     * @param number the paragraph's place in the article, from 1; only paragraphs are counted
     */
    record Paragraph(int number, Form form, String text) implements Block {
        public Paragraph(int number, String text) {
            this(number, Form.PLAIN, text);
        }
    }

    /** What the words below a picture say; the picture itself is not in the article. */
    record Figure(String text) implements Block {}

    /** Rows of cells; the first row is the table's head. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The cells by rows, a line for each row. */
        @Override
        public String text() {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        }
    }

    /** How a paragraph stands on the page. */
    enum Form {
        PLAIN,
        QUOTE,
        BULLET,
        NUMBERED
    }
}
