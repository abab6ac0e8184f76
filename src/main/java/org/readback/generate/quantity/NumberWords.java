package org.readback.generate.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole numbers below a million in words: "twenty-three", "four hundred". */
public final class NumberWords {
    private static final List<String> SMALL = List.of("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""".split("\\s+"));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    private NumberWords() {}

    /** The number that words tell; empty when they tell none. */
    public static Optional<Integer> read(String words) {
        int whole = 0;
        int part = 0;
        boolean any = false;
        for (String word : words.toLowerCase(Locale.ENGLISH).split("[\\s-]+", -1)) {
            if (SMALL.contains(word)) {
                part += SMALL.indexOf(word);
            } else if (TENS.contains(word)) {
                part += 10 * TENS.indexOf(word);
            } else if (word.equals("hundred") && part > 0) {
                part *= HUNDRED;
            } else if (word.equals("thousand") && part > 0) {
                whole += part * THOUSAND;
                part = 0;
            } else if (!word.equals("and") || !any) {
                return Optional.empty();
            }
            any = true;
        }
        return any ? Optional.of(whole + part) : Optional.empty();
    }

    /** A number from 0 to 999,999 in words; empty for others. */
    public static Optional<String> write(int number) {
        return number < 0 || number >= MILLION ? Optional.empty() : Optional.of(words(number));
    }

    private static String words(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        if (number < HUNDRED) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        int large = number < THOUSAND ? HUNDRED : THOUSAND;
        String name = large == HUNDRED ? " hundred" : " thousand";
        int rest = number % large;
        String joint = rest < HUNDRED ? " and " : " ";
        return words(number / large) + name + (rest == 0 ? "" : joint + words(rest));
    }
}
