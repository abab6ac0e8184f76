package org.readback.generate.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day, a month, a year or a decade.
 *
 * @param start its first day
 */
public record CalendarDate(Precision precision, LocalDate start) {
    /** How exact the date is. */
    public enum Precision {
        DAY("on", "d MMMM yyyy"),
        MONTH("in", "MMMM yyyy"),
        YEAR("in", "yyyy"),
        DECADE("in", "'the' yyyy's'");

        private final String preposition;
        private final DateTimeFormatter format;

        Precision(String preposition, String pattern) {
            this.preposition = preposition;
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    /** The date in words, such as "28 April 2011". */
    public String phrase() {
        return precision.format.format(start);
    }

    /** The word before the date: "on" or "in". */
    public String preposition() {
        return precision.preposition;
    }

    /** The same kind of date, some days, months, years or decades later. */
    public CalendarDate plus(int steps) {
        return new CalendarDate(
                precision,
                switch (precision) {
                    case DAY -> start.plusDays(steps);
                    case MONTH -> start.plusMonths(steps);
                    case YEAR -> start.plusYears(steps);
                    case DECADE -> start.plusYears(10L * steps);
                });
    }
}
