package org.readback.bank.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in one form: "twenty-one" as "21", "a thousand" and "1000.0" as "1000", "1.4 million" as "1400000", "minus
 * five" as "-5", "two dozen" as "24"; and "first" and "1st" as "1th", the form of all ordinals.
 */
final class FoldedNumbers {
    private static final String MINUS = "minus";

    private FoldedNumbers() {}

    /** The words, in small letters and without punctuation, with each number among them as one word. */
    static List<String> read(List<String> words) {
        List<String> read = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            boolean negative = words.get(at).equals(MINUS);
            int start = at + (negative ? 1 : 0);
            Optional<NumberPhrase> number =
                    NumberPhrase.at(words, start).filter(phrase -> !negative || !phrase.isSigned());
            read.add(number.map(phrase -> (negative ? "-" : "") + phrase.text()).orElse(words.get(at)));
            at = number.map(phrase -> start + phrase.length()).orElse(at + 1);
        }
        return read;
    }
}
