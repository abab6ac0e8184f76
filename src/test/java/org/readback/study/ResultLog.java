package org.readback.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;

/** A student's results, put together day by day; day 1 is Monday, 2 November 2026. */
final class ResultLog {
    static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    static final LocalDate DAY_0 = LocalDate.of(2026, 11, 1);

    private final List<Result> results = new ArrayList<>();
    private Purpose purpose = Purpose.QUIZ;
    private LocalTime time = LocalTime.NOON;

    static LocalDate day(int day) {
        return DAY_0.plusDays(day);
    }

    /** What comes now is of this purpose. */
    ResultLog in(Purpose other) {
        purpose = other;
        return this;
    }

    /** What comes now is at this time of day. */
    ResultLog at(String other) {
        time = LocalTime.parse(other);
        return this;
    }

    ResultLog right(int day, String question) {
        return scored(day, question, 1, 1);
    }

    ResultLog wrong(int day, String question) {
        return scored(day, question, 0, 1);
    }

    ResultLog scored(int day, String question, double points, int outOf) {
        return add(day, question, new Score(points, outOf), true, false);
    }

    ResultLog hinted(int day, String question) {
        return add(day, question, new Score(1, 1), true, true);
    }

    ResultLog blank(int day, String question) {
        return add(day, question, new Score(0, 1), false, false);
    }

    private ResultLog add(int day, String question, Score score, boolean isAnswered, boolean isHinted) {
        Instant at = day(day).atTime(time).atZone(ZONE).toInstant();
        results.add(new Result(new QuestionId("bridge", question), at, purpose, score, isAnswered, isHinted));
        return this;
    }

    History history() {
        return new History(results);
    }

    Deck deck() {
        return Deck.of(history(), question -> true, ZONE);
    }
}
