package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.study.ResultLog.day;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;
import org.readback.study.Progress.Week;

/** How a student has done, week by week. */
class ProgressTest {
    private static List<Week> weeks(ResultLog log, int today) {
        return Progress.of(log.history(), question -> true, ResultLog.ZONE, day(today))
                .weeks();
    }

    @Test
    void nothingWithoutResults() {
        assertThat(weeks(new ResultLog(), 1)).isEmpty();
    }

    @Test
    void aWeekHasTheFirstAnswersOfMondayToSunday() {
        List<Week> weeks = weeks(
                new ResultLog()
                        .at("00:00")
                        .right(1, "who")
                        .at("23:59")
                        .wrong(7, "when")
                        .right(8, "where"),
                8);

        assertThat(weeks.get(0).monday()).isEqualTo(day(1));
        assertThat(weeks.get(0).questions()).isEqualTo(2);
        assertThat(weeks.get(0).firstTries()).isEqualTo(new Score(1, 2));
        assertThat(weeks.get(0).percent()).isEqualTo(OptionalLong.of(50));
        assertThat(weeks.get(1).questions()).isEqualTo(1);
    }

    @Test
    void onlyTheFirstAnswerToAQuestionIsOfTheFirstTries() {
        List<Week> weeks = weeks(
                new ResultLog()
                        .wrong(1, "who")
                        .in(Purpose.PRACTICE)
                        .right(1, "who")
                        .right(9, "who"),
                9);

        assertThat(weeks.get(0).percent()).isEqualTo(OptionalLong.of(0));
        assertThat(weeks.get(1).percent()).isEmpty();
    }

    @Test
    void pointsWeighAsTheyDoInScores() {
        Week week = weeks(new ResultLog().scored(1, "who", 3, 3).wrong(1, "when"), 1)
                .get(0);

        assertThat(week.percent()).isEqualTo(OptionalLong.of(75));
    }

    @Test
    void eachWeekSaysWhatWasKnownAtItsEnd() {
        ResultLog log = new ResultLog()
                .wrong(1, "who")
                .wrong(7, "when")
                .right(2, "who")
                .right(3, "who")
                .right(8, "who");

        List<Week> weeks = weeks(log, 15);

        assertThat(weeks).extracting(Week::missed).containsExactly(2, 2, 2);
        assertThat(weeks).extracting(Week::known).containsExactly(0L, 1L, 1L);
    }

    @Test
    void onlyTheLastWeeksAreShown() {
        List<Week> weeks = weeks(new ResultLog().wrong(1, "who"), 400);

        assertThat(weeks).hasSize(Progress.WEEKS);
        assertThat(weeks.get(Progress.WEEKS - 1).monday()).isEqualTo(day(400 - 400 % 7 + 1));
        assertThat(weeks).extracting(Week::missed).containsOnly(1);
    }
}
