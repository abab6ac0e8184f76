package org.readback.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.readback.web.Dates;

/**
 * What a student has to study, today and later.
 *
 * @param portions what can be studied now
 * @param later how many questions come on each day after today
 * @param missed how many questions were missed at least once
 * @param known how many of these are known for a week or more
 */
public record Plan(LocalDate today, List<Portion> portions, SortedMap<LocalDate, Long> later, int missed, long known) {
    /** Questions that come on days further away than this are told together. */
    private static final int NEAR_DAYS = 7;

    private static final int SECONDS_A_QUESTION = 45;

    /**
     * The questions of one article.
     *
     * @param due how many are due today
     * @param open the study attempt at it that is not finished
     */
    public record Portion(String article, String title, int due, Optional<Long> open) {
        /** How many are asked at a time. */
        static final int MOST = 20;

        public long minutes() {
            return Plan.minutes(due);
        }

        /** What its button does. */
        public String action() {
            return open.isPresent() ? "Go on studying" : "Study " + inWords(Math.min(due, MOST));
        }
    }

    /**
     * Questions that aren't due yet.
     *
     * @param when such as "Tomorrow"
     */
    public record Coming(String when, long questions) {}

    /** What comes after today, day by day; far days together. */
    public List<Coming> coming() {
        LocalDate far = today.plusDays(NEAR_DAYS + 1L);
        List<Coming> coming = new ArrayList<>();
        later.headMap(far)
                .forEach((day, questions) ->
                        coming.add(new Coming(isTomorrow(day) ? "Tomorrow" : Dates.weekday(day), questions)));
        SortedMap<LocalDate, Long> further = later.tailMap(far);
        if (!further.isEmpty()) {
            long questions = further.values().stream().mapToLong(count -> count).sum();
            coming.add(new Coming("Later, from " + Dates.day(further.firstKey()), questions));
        }
        return coming;
    }

    private boolean isTomorrow(LocalDate day) {
        return day.equals(today.plusDays(1));
    }

    /** When the next questions come, as a sentence; empty where none do. */
    public String next() {
        if (later.isEmpty()) {
            return "";
        }
        LocalDate day = later.firstKey();
        long questions = later.getOrDefault(day, 0L);
        String which = questions == 1 ? "The next question comes " : "The next " + questions + " questions come ";
        String when = isTomorrow(day)
                ? "tomorrow"
                : "on " + (day.isAfter(today.plusDays(NEAR_DAYS)) ? Dates.day(day) : Dates.weekday(day));
        return which + when + ".";
    }

    /** Whether nothing was ever missed. */
    public boolean isNew() {
        return missed == 0 && portions.isEmpty();
    }

    /** How many questions are due today. */
    public int due() {
        return portions.stream().mapToInt(Portion::due).sum();
    }

    /** About how long these take. */
    public long minutes() {
        return minutes(due());
    }

    private static long minutes(int questions) {
        return Math.max(1, Math.round(questions * SECONDS_A_QUESTION / 60.0));
    }

    /** Such as "3 questions". */
    public static String inWords(long questions) {
        return questions + (questions == 1 ? " question" : " questions");
    }

    /** Such as "about 2 minutes". */
    public static String about(long minutes) {
        return "about " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /** How many of the missed questions are known again, as a sentence. */
    public String standing() {
        String so = "You have missed " + inWords(missed) + " so far. ";
        if (known == 0) {
            return so + (missed == 1 ? "You don’t know it again yet." : "You know none of them again yet.");
        } else if (missed == 1) {
            return so + "You know it again: it stays away for a week or more.";
        }
        return so + "You know " + known + " of them again: " + (known == 1 ? "it stays" : "they stay")
                + " away for a week or more.";
    }
}
