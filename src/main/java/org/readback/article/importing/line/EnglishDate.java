package org.readback.article.importing.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as English pages write it. A date that could be two days is none. */
public final class EnglishDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Keywords NAMES = new Keywords(List.of(MONTHS));
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "([0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d|['’]?\\d\\d(?![\\d:]))(?!\\d)";
    private static final Pattern MONTH_FIRST = pattern("\\b" + MONTH + "\\s?" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR);
    private static final Pattern DAY_FIRST =
            pattern("(?<!\\d)" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "(?:\\s*,\\s*|[\\s-]+)" + YEAR);
    private static final Pattern YEAR_FIRST =
            pattern("(?<!\\d)((?:19|20)\\d\\d)[-/.]([01]?\\d)[-/.]([0-3]?\\d)(?!\\d)");
    // "Feb 18 13:05:44 1999", as computers print it
    private static final Pattern CLOCKED = pattern(
            "\\b" + MONTH + "\\s" + DAY + "\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:\\p{L}{2,4}\\s)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            pattern("(?<![\\d/.-])([0-3]?\\d)([-/.])([0-3]?\\d)\\2((?:19|20)\\d\\d|(?<=/)\\d\\d)(?![\\d/])");
    // nobody who writes the spaces writes the month first
    private static final Pattern SPACED = pattern("(?<!\\d)([0-3]?\\d)\\. ([01]?\\d)\\. ((?:19|20)\\d\\d)(?!\\d)");

    private EnglishDate() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first date in the text. */
    public static Optional<LocalDate> in(String text) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        if (NAMES.in(text.toLowerCase(Locale.ROOT)) != 0) {
            Matcher found = MONTH_FIRST.matcher(text);
            if (found.find()) {
                return date(found.group(3), month(found.group(1)), found.group(2));
            }
            found = DAY_FIRST.matcher(text);
            if (found.find()) {
                return date(found.group(3), month(found.group(2)), found.group(1));
            }
            found = CLOCKED.matcher(text);
            if (found.find()) {
                return date(found.group(3), month(found.group(1)), found.group(2));
            }
        }
        return inNumbers(text);
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> inNumbers(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.find()) {
            return date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
        }
        found = SPACED.matcher(text);
        if (found.find()) {
            return date(found.group(3), Integer.parseInt(found.group(2)), found.group(1));
        }
        found = NUMBERS.matcher(text);
        return found.find() ? fromNumbers(found) : Optional.empty();
    }

    /** 23/3/2004 and 3/23/2004 are one day each; 3/4/2004 is March 4 to some readers and April 3 to others. */
    private static Optional<LocalDate> fromNumbers(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        if (first > 12 || first == second) {
            return date(found.group(4), second, found.group(1));
        }
        return second > 12 ? date(found.group(4), first, found.group(3)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(fullYear(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits.replaceAll("\\D", ""));
        if (year > 99) {
            return year;
        }
        // no page of the web is older than 1990
        return year >= 90 ? 1900 + year : 2000 + year;
    }
}
