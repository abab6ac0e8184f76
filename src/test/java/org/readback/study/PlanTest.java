package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.study.ResultLog.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.study.Plan.Coming;
import org.readback.study.Plan.Portion;

/** How studying is put into words. */
class PlanTest {
    private static Plan plan(Map<Integer, Long> later, int missed, long known, Portion... portions) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        later.forEach((day, questions) -> days.put(day(day), questions));
        return new Plan(day(4), List.of(portions), days, missed, known);
    }

    @Test
    void nearDaysAreToldOneByOneAndFarOnesTogether() {
        Plan plan = plan(Map.of(5, 1L, 7, 4L, 11, 2L, 12, 3L, 90, 1L), 11, 0);

        assertThat(plan.coming())
                .containsExactly(
                        new Coming("Tomorrow", 1),
                        new Coming("Sunday, 8 November", 4),
                        new Coming("Thursday, 12 November", 2),
                        new Coming("Later, from 13 November 2026", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 1 | The next question comes tomorrow.",
                "7 | 3 | The next 3 questions come on Sunday, 8 November.",
                "70 | 2 | The next 2 questions come on 10 January 2027."
            })
    void theNextDayIsTold(int day, long questions, String words) {
        assertThat(plan(Map.of(day, questions), 3, 0).next()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0 | You have missed 1 question so far. You don’t know it again yet.",
                "1 | 1 | You have missed 1 question so far. You know it again: it stays away for a week or more.",
                "8 | 0 | You have missed 8 questions so far. You know none of them again yet.",
                "8 | 1 | You have missed 8 questions so far. You know 1 of them again: it stays away for a week or more.",
                "8 | 5 | You have missed 8 questions so far. You know 5 of them again: they stay away for a week or more."
            })
    void whatIsKnownAgainIsTold(int missed, long known, String words) {
        assertThat(plan(Map.of(), missed, known).standing()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, Study 1 question", "7, 5, Study 7 questions", "30, 23, Study 20 questions"})
    void aPortionSaysHowMuchItIs(int due, long minutes, String action) {
        Portion portion = new Portion("bridge", "Bridge", due, Optional.empty());

        assertThat(portion.minutes()).isEqualTo(minutes);
        assertThat(portion.action()).isEqualTo(action);
    }
}
