package org.readback.note;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Evidence;

/**
 * Something that a learner has highlighted in an article, or written beside it.
 *
 * @param article the article's name in addresses
 * @param paragraph the paragraph that it is about; null for the whole article
 * @param quote the words that it is about, as they stood when it was written
 * @param text empty for a highlight
 */
public record Note(
        long id,
        String article,
        @Nullable Integer paragraph,
        Optional<Evidence> quote,
        String text,
        Instant writtenAt) {
    /** The most characters that one has. */
    public static final int LONGEST = 2_000;

    /** The most that a learner keeps of one article. */
    public static final int MOST = 500;

    public boolean isHighlight() {
        return text.isEmpty();
    }

    /** What to say if this text can't stand in place of the note's. */
    Optional<String> whyNot(String text) {
        return text.isEmpty() && quote.isEmpty()
                ? Optional.of("Nothing is written here. Write a note, or go back and delete it.")
                : tooLong(text);
    }

    /** What to say of a text that has too many characters. */
    static Optional<String> tooLong(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        "A note has at most 2,000 characters, and this one has %,d. Shorten it, or make two of it."
                                .formatted(length));
    }
}
