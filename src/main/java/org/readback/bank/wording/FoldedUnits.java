package org.readback.bank.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sums of money and days of the year in one form: "$50" as "50 $", "March 23rd" and "23rd of March" as "23 march". */
final class FoldedUnits {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(?:th)?");
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");
    private static final Map<String, String> CURRENCIES = Map.of(
            "dollar", "$", "dollars", "$", "euro", "€", "euros", "€", "pound", "£", "pounds", "£", "yen", "¥", "rupees",
            "₹");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<String> words;

    private FoldedUnits(List<String> words) {
        this.words = words;
    }

    /** The words, whose numbers are {@link FoldedNumbers#read read}, in that form. */
    static List<String> read(List<String> words) {
        FoldedUnits units = new FoldedUnits(words);
        List<String> read = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Unit unit = units.at(at);
            read.addAll(unit.words());
            at += unit.length();
        }
        return read;
    }

    private record Unit(List<String> words, int length) {}

    private Unit at(int at) {
        String word = word(at);
        String next = word(at + 1);
        int ofMonth = next.equals("of") ? at + 2 : at + 1;
        if (SIGN.matcher(word).matches() && NUMBER.matcher(next).matches()) {
            return new Unit(List.of(next, word), 2);
        } else if (NUMBER.matcher(word).matches() && CURRENCIES.containsKey(next)) {
            return new Unit(List.of(word, CURRENCIES.getOrDefault(next, next)), 2);
        } else if (day(word).isPresent() && MONTHS.contains(word(ofMonth))) {
            return new Unit(List.of(day(word).get(), word(ofMonth)), ofMonth + 1 - at);
        } else if (MONTHS.contains(word) && day(next).isPresent()) {
            return new Unit(List.of(day(next).get(), word), 2);
        }
        return new Unit(List.of(word), 1);
    }

    private static Optional<String> day(String word) {
        return Optional.of(word).filter(it -> DAY.matcher(it).matches()).map(it -> it.replace("th", ""));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }
}
