package org.readback.generate.distractor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.story.Story;
import org.readback.generate.time.CalendarDate;
import org.readback.generate.time.Tense;

/** Dates near the right one, as exact as it is, and after the article only if that is. */
final class OtherDates {
    private static final List<Integer> STEPS = List.of(-1, -2, -3, -4, -5, -7, 1, 2, 3, 5);

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private OtherDates() {}

    static List<Distractor> than(CalendarDate key, Asked asked, Random random) {
        Story story = asked.story();
        if (key.precision() == CalendarDate.Precision.YEAR) {
            return OtherYears.than(key, asked, random);
        }
        List<CalendarDate> near = new ArrayList<>();
        for (int step : STEPS) {
            CalendarDate date = key.plus(step);
            if (isPossible(date, key, asked)) {
                near.add(date);
            }
        }
        Collections.shuffle(near, random);
        // the right one isn't to stand out as the only one of its month or year
        near.stream().filter(date -> isBeside(date, key)).findFirst().ifPresent(date -> {
            near.remove(date);
            near.add(0, date);
        });
        Set<String> phrases = new LinkedHashSet<>();
        near.forEach(date -> phrases.add(date.phrase()));
        phrases.removeAll(told(asked.sentence(), story));
        return phrases.stream().map(Distractor::of).toList();
    }

    private static boolean isBeside(CalendarDate date, CalendarDate key) {
        return date.start().getYear() == key.start().getYear()
                && (key.precision() != CalendarDate.Precision.DAY
                        || date.start().getMonth() == key.start().getMonth());
    }

    /** Whether another date could be the right one as far as the article's own date and the question tell. */
    static boolean isPossible(CalendarDate date, CalendarDate key, Asked asked) {
        LocalDate today = asked.story().article().date();
        return isAfter(date, today) == isAfter(key, today) && isInOrder(date, key, asked.prompt());
    }

    private static boolean isAfter(CalendarDate date, @Nullable LocalDate today) {
        return today != null && date.start().isAfter(today);
    }

    /** "Begun in ____ and delayed until 2013": no other date would have been possible. */
    private static boolean isInOrder(CalendarDate date, CalendarDate key, String prompt) {
        return YEAR.matcher(prompt)
                .results()
                .map(match -> Integer.parseInt(match.group()))
                .allMatch(year -> Integer.signum(date.start().getYear() - year)
                        == Integer.signum(key.start().getYear() - year));
    }

    /** Every date of the sentence: the event may have come again on it. */
    static Set<String> told(Sentence sentence, Story story) {
        Set<String> told = new LinkedHashSet<>();
        for (TimeReference time : sentence.times()) {
            story.calendar()
                    .read(sentence.text(time.first(), time.last()), Tense.PAST)
                    .ifPresent(date -> told.add(date.phrase()));
        }
        return told;
    }
}
