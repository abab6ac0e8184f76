package org.readback.generate;

import java.util.OptionalInt;
import java.util.Set;
import org.readback.article.Article;
import org.readback.bank.Bank;
import org.readback.generate.family.Families;

/**
 * What questions are wanted.
 *
 * @param seed another number, other distractors and another choice among equals
 * @param max at most so many questions; empty for as many as the length of the article bears
 * @param families the kinds of questions, by their names
 * @param bank what is asked already and won't be asked again
 */
public record Request(long seed, OptionalInt max, Set<String> families, Bank bank) {
    private static final int WORDS_A_QUESTION = 40;
    private static final int FEWEST = 8;

    public Request {
        families = Set.copyOf(families);
    }

    /** All kinds of questions, as many as the article bears. */
    public static Request of(long seed) {
        return new Request(seed, OptionalInt.empty(), Families.names(), Bank.EMPTY);
    }

    /** The same, but at most so many. */
    public Request atMost(int questions) {
        return new Request(seed, OptionalInt.of(questions), families, bank);
    }

    int maxFor(Article article) {
        return max.orElseGet(() -> Math.max(FEWEST, words(article) / WORDS_A_QUESTION));
    }

    private static int words(Article article) {
        return article.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
    }
}
