package org.readback.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people read them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** Such as "28 April 2011". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as "28 Apr", where the year is plain. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** Such as "Thursday, 28 April", for days that are near. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Such as "28 April 2011, 09:14", in the zone of the server, which is the school's. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Such as "09:14", in the zone of the server. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Such as "20 minutes", "1 minute 30 seconds" or "45 seconds". */
    public static String span(Duration time) {
        String minutes = time.toMinutes() == 0 ? "" : counted(time.toMinutes(), "minute");
        String seconds = time.toSecondsPart() == 0 ? "" : counted(time.toSecondsPart(), "second");
        return minutes.isEmpty() ? counted(time.toSecondsPart(), "second") : (minutes + " " + seconds).strip();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
