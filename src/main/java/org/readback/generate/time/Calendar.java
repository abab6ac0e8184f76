package org.readback.generate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.generate.time.CalendarDate.Precision;

/**
 * Reads the dates of an article. The toolkit's own values are not used: it puts a past "Monday" into the next week and
 * a past "October" into the next autumn.
 *
 * @param today the article's date; without one, only dates that name their year are understood
 */
public record Calendar(@Nullable LocalDate today) {
    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
    private static final String DAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Pattern WEEKDAY = Pattern.compile("(last )?" + DAYS);
    private static final Pattern MONTH = Pattern.compile("(last )?" + MONTHS);
    private static final Pattern YEAR = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(?:the )?((?:1[5-9]|20)\\d0)['’]?s");
    private static final Pattern SEASON_YEAR =
            Pattern.compile("(?:the )?(?:spring|summer|autumn|fall) (?:of )?((?:1[5-9]|20)\\d\\d)");
    private static final String PART_OF_DAY = "(?:(?:early|late) )?(?:morning|afternoon|evening|night|noon|midday)";
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTHS + ",? (\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:" + DAYS + ",? )?" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?(?: ?,? (\\d{4}))?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:" + DAYS + ",? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "(?: ?,? (\\d{4}))?");

    /** The date that the words tell with a verb in some tense, or empty when they are too vague. */
    public Optional<CalendarDate> read(String words, Tense tense) {
        String text = words.toLowerCase(Locale.ENGLISH)
                .replaceAll("\\s+", " ")
                .replaceFirst("^(?:the )?" + PART_OF_DAY + " of ", "")
                .replaceFirst("(?<=day) " + PART_OF_DAY + "$", "")
                .trim();
        try {
            return absolute(text, tense).or(() -> relative(text, tense));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<CalendarDate> absolute(String text, Tense tense) {
        Matcher match = YEAR.matcher(text);
        if (match.matches()) {
            return Optional.of(new CalendarDate(Precision.YEAR, LocalDate.of(Integer.parseInt(match.group(1)), 1, 1)));
        }
        match = SEASON_YEAR.matcher(text);
        if (match.matches()) {
            return Optional.of(new CalendarDate(Precision.YEAR, LocalDate.of(Integer.parseInt(match.group(1)), 1, 1)));
        }
        match = DECADE.matcher(text);
        if (match.matches()) {
            return Optional.of(
                    new CalendarDate(Precision.DECADE, LocalDate.of(Integer.parseInt(match.group(1)), 1, 1)));
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            YearMonth month = YearMonth.of(Integer.parseInt(match.group(2)), month(match.group(1)));
            return Optional.of(new CalendarDate(Precision.MONTH, month.atDay(1)));
        }
        match = MONTH_DAY.matcher(text);
        if (match.matches()) {
            return day(match.group(4), month(match.group(2)), Integer.parseInt(match.group(3)), tense);
        }
        match = DAY_MONTH.matcher(text);
        if (match.matches()) {
            return day(match.group(4), month(match.group(3)), Integer.parseInt(match.group(2)), tense);
        }
        return Optional.empty();
    }

    private Optional<CalendarDate> day(@Nullable String year, Month month, int day, Tense tense) {
        if (year != null) {
            return Optional.of(new CalendarDate(Precision.DAY, LocalDate.of(Integer.parseInt(year), month, day)));
        }
        if (today == null) {
            return Optional.empty();
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        boolean future = tense == Tense.FUTURE;
        LocalDate date = future && thisYear.isBefore(today)
                ? thisYear.plusYears(1)
                : !future && thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        return Optional.of(new CalendarDate(Precision.DAY, date));
    }

    private Optional<CalendarDate> relative(String text, Tense tense) {
        if (today == null) {
            return Optional.empty();
        }
        Optional<CalendarDate> named = named(text, today);
        if (named.isPresent()) {
            return named;
        }
        Matcher match = WEEKDAY.matcher(text);
        if (match.matches()) {
            return Optional.of(new CalendarDate(Precision.DAY, weekday(match, today, tense)));
        }
        match = MONTH.matcher(text);
        return match.matches() ? Optional.of(monthOf(match, today, tense)) : Optional.empty();
    }

    private static Optional<CalendarDate> named(String text, LocalDate today) {
        return switch (text) {
            case "today" -> Optional.of(new CalendarDate(Precision.DAY, today));
            case "yesterday" -> Optional.of(new CalendarDate(Precision.DAY, today.minusDays(1)));
            case "tomorrow" -> Optional.of(new CalendarDate(Precision.DAY, today.plusDays(1)));
            case "last month" ->
                Optional.of(new CalendarDate(
                        Precision.MONTH, today.withDayOfMonth(1).minusMonths(1)));
            case "last year" ->
                Optional.of(
                        new CalendarDate(Precision.YEAR, today.withDayOfYear(1).minusYears(1)));
            default -> Optional.empty();
        };
    }

    private static LocalDate weekday(Matcher match, LocalDate today, Tense tense) {
        DayOfWeek day = DayOfWeek.valueOf(match.group(2).toUpperCase(Locale.ENGLISH));
        if (match.group(1) != null) {
            return today.with(TemporalAdjusters.previous(day));
        }
        return tense == Tense.FUTURE
                ? today.with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.previousOrSame(day));
    }

    private static CalendarDate monthOf(Matcher match, LocalDate today, Tense tense) {
        Month month = month(match.group(2));
        boolean ahead = month.compareTo(today.getMonth()) > 0 || (match.group(1) != null && month == today.getMonth());
        boolean behind = month.compareTo(today.getMonth()) < 0;
        int year = today.getYear();
        if (tense == Tense.FUTURE) {
            year += behind ? 1 : 0;
        } else {
            year -= ahead ? 1 : 0;
        }
        return new CalendarDate(Precision.MONTH, LocalDate.of(year, month, 1));
    }

    private static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ENGLISH);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
