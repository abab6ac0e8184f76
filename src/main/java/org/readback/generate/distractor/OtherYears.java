package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.readback.generate.time.CalendarDate;

/** Years of which the article tells, some before the right one and some after it: no other year tempts anybody. */
final class OtherYears {
    private static final int DECADE = 10;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private OtherYears() {}

    static List<Distractor> than(CalendarDate key, Asked asked, Random random) {
        int right = key.start().getYear();
        List<Integer> years = new ArrayList<>(asked.story().article().paragraphs().stream()
                .flatMap(paragraph -> YEAR.matcher(paragraph.text()).results())
                .map(match -> Integer.valueOf(match.group()))
                .distinct()
                .filter(year -> year != right && Math.abs(year - right) <= DECADE)
                .filter(year -> OtherDates.isPossible(key.plus(year - right), key, asked))
                .filter(year ->
                        !OtherDates.told(asked.sentence(), asked.story()).contains(String.valueOf(year)))
                .toList());
        Collections.shuffle(years, random);
        List<Integer> before = years.stream().filter(year -> year < right).toList();
        List<Integer> after = years.stream().filter(year -> year > right).toList();
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        List<Integer> chosen = new ArrayList<>(List.of(before.get(0), after.get(0)));
        years.stream().filter(year -> !chosen.contains(year)).forEach(chosen::add);
        return chosen.stream().map(String::valueOf).map(Distractor::of).toList();
    }
}
