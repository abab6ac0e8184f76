package org.readback.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to read. What its source does not tell is null.
 *
 * @param slug the article's folder and its name in URLs
 * @param dateline the place and agency before the first words of a report, such as "OSLO (NNA)"
 * @param byline people, without "By" and job titles
 * @param source where the text comes from: a URL or a citation
 * @param language as BCP 47, such as "en"
 */
public record Article(
        String slug,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String dateline,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String language,
        List<Block> blocks) {
    private static final int WORDS_A_MINUTE = 200;

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The paragraphs in order; the first has number 1, only paragraphs are counted. */
    public List<Block.Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .toList();
    }

    public List<String> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }

    /** The nearest heading above a paragraph; empty where there is none. */
    public Optional<String> headingOver(Block.Paragraph paragraph) {
        return blocks.subList(0, Math.max(0, blocks.indexOf(paragraph))).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .reduce((before, nearer) -> nearer);
    }

    /** How long the passage takes to read, in whole minutes, 1 or more. */
    public int readingMinutes() {
        int words = paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
