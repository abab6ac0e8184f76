package org.readback.article;

/** A stretch of an article: plain text without markup. */
public sealed interface Block {
    String text();

    /** A line that names the part of the article below it. */
    record Heading(String text) implements Block {}

    /**
     * A paragraph of running text.
     *
     * @param number the paragraph's place in the article, from 1, headings not counted
     */
    record Paragraph(int number, String text) implements Block {}
}
