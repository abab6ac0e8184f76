package org.readback.bank.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.PlainLetters;

/**
 * An answer in words as it is compared: alike for all ways to write it that mean the same. Case, spacing, accents,
 * punctuation, hyphens, "the", and "a" or "an" at the start don't count; "&" is "and", "%" is "percent" and "per cent";
 * numbers, sums of money and days are in one form each ({@link FoldedNumbers}, {@link FoldedUnits}).
 *
 * @param words what is left, with one space between each two
 */
public record FoldedAnswer(String words) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛′`´]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern APOSTROPHE_IN_WORD = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    // the first one of U.S.
    private static final Pattern POINT_IN_INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,]|\\d )\\d{1,3}(?:(?:,\\d{3})+(?![\\d,])|(?: \\d{3})+(?!\\d))");
    private static final Pattern MONEY = Pattern.compile("((?<![\\p{L}\\d])-)?(\\p{Sc}) ?");
    private static final Pattern PER_CENT = Pattern.compile("%|(?<!\\p{L})per cent(?!\\p{L})");
    // a minus, a decimal point and the mark between the numbers of 24/7 or 10:30 stay
    private static final Pattern PUNCTUATION = Pattern.compile(
            "(?!(?<![\\p{L}\\d.])-\\.?\\d)" + "(?!(?<![\\p{L}\\d.])\\.\\d)(?!(?<=\\d)[./:]\\d)[\\p{P}&&[^#@]]");

    /** The answer, folded. */
    public static FoldedAnswer of(String answer) {
        String plain = SPACES.matcher(PlainLetters.of(straight(answer))).replaceAll(" ");
        List<String> words = split(withoutPunctuation(spoken(plain)));
        return new FoldedAnswer(String.join(" ", withoutArticles(FoldedUnits.read(FoldedNumbers.read(words)))));
    }

    /** Apostrophes and dashes in one plain shape; before accents go, for one of them looks like an accent. */
    private static String straight(String text) {
        return DASHES.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("-");
    }

    private static String spoken(String text) {
        String words = PER_CENT.matcher(text).replaceAll(" percent ").replace("&", " and ");
        // a sign stands apart before its number, the minus with the number
        return MONEY.matcher(words)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        " " + sign.group(2) + " " + (sign.group(1) == null ? "" : sign.group(1))));
    }

    private static String withoutPunctuation(String text) {
        String words = APOSTROPHE_IN_WORD.matcher(text).replaceAll("");
        String initials = POINT_IN_INITIALS.matcher(words).replaceAll("");
        String numbers =
                THOUSANDS.matcher(initials).replaceAll(number -> number.group().replaceAll("[, ]", ""));
        return PUNCTUATION.matcher(numbers).replaceAll(" ");
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static List<String> withoutArticles(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        rest.removeIf("the"::equals);
        if (rest.size() > 1 && rest.get(0).matches("an?")) {
            rest.remove(0);
        }
        return rest.isEmpty() ? words : rest;
    }

    /** Whether nothing is left: the answer had no words and no numbers. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words one by one. */
    public List<String> each() {
        return split(words);
    }
}
