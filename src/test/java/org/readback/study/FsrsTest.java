package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.readback.study.Rating.AGAIN;
import static org.readback.study.Rating.EASY;
import static org.readback.study.Rating.GOOD;
import static org.readback.study.Rating.HARD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** FSRS-6 as the reference implementations have it: fsrs-vectors.mjs says where most of the vectors come from. */
class FsrsTest {
    /** An answer, so many days after the one before. */
    private record Step(Rating rating, long days) {
        static Step of(String word) {
            String[] parts = word.split("@", -1);
            return new Step(Rating.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1]));
        }
    }

    /** A history of answers, and what a reference implementation makes of it. */
    private record Vector(List<Step> history, double stability, double difficulty, int interval) {
        static Vector of(String line) {
            String[] cells = line.split(",", -1);
            return new Vector(
                    Stream.of(cells[0].split(" ", -1)).map(Step::of).toList(),
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Integer.parseInt(cells[3]));
        }

        Memory memory() {
            return FsrsTest.memory(history);
        }
    }

    static Stream<Vector> vectors() throws IOException {
        try (InputStream file = Objects.requireNonNull(FsrsTest.class.getResourceAsStream("fsrs-vectors.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(Vector::of).toList().stream();
        }
    }

    private static Memory memory(List<Step> history) {
        Memory memory = Fsrs.first(history.get(0).rating());
        for (Step step : history.subList(1, history.size())) {
            memory = Fsrs.next(memory, step.days(), step.rating());
        }
        return memory;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isAsTsFsrsHasIt(Vector vector) {
        Memory memory = vector.memory();

        assertThat(memory.stability()).isCloseTo(vector.stability(), withPercentage(0.001));
        assertThat(memory.difficulty()).isCloseTo(vector.difficulty(), withPercentage(0.001));
        assertThat(Fsrs.interval(memory)).isEqualTo(vector.interval());
    }

    /** "memory state[short-term]" in ts-fsrs's tests, and the same in those of fsrs-rs. */
    @Test
    void isAsPublishedForAMissAndFiveRecalls() {
        Memory memory = memory(List.of(
                new Step(AGAIN, 0),
                new Step(GOOD, 0),
                new Step(GOOD, 1),
                new Step(GOOD, 3),
                new Step(GOOD, 8),
                new Step(GOOD, 21)));

        assertThat(memory.stability()).isCloseTo(53.62691, within(0.0001));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(0.0001));
    }

    /** "ivl_history" in ts-fsrs's tests; the zeros there are steps of minutes, which Readback doesn't have. */
    @Test
    void intervalsAreAsPublished() {
        List<Rating> ratings = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> published = List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);

        List<Integer> intervals = new ArrayList<>();
        Memory memory = Fsrs.first(GOOD);
        intervals.add(0);
        for (int i = 1; i < ratings.size(); i++) {
            memory = Fsrs.next(memory, published.get(i - 1), ratings.get(i));
            intervals.add(ratings.get(i) == AGAIN ? 0 : Fsrs.interval(memory));
        }

        assertThat(intervals).isEqualTo(published);
    }

    /** "test_power_forgetting_curve" in the tests of fsrs-rs. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 2, 0.9403443", "2, 3, 0.9253786", "3, 4, 0.9185229", "4, 4, 0.9", "5, 2, 0.8261359"})
    void forgettingIsAsPublished(int days, double stability, double retrievability) {
        assertThat(Fsrs.retrievability(new Memory(stability, 5), days)).isCloseTo(retrievability, within(0.00001));
    }

    /** "test_next_stability" in the tests of fsrs-rs, of which the part on the same day can be asked here. */
    @ParameterizedTest
    @CsvSource({"AGAIN, 1.596818", "HARD, 5", "GOOD, 5", "EASY, 8.12961"})
    void theSameDayIsAsPublished(Rating rating, double stability) {
        assertThat(Fsrs.next(new Memory(5, 5), 0, rating).stability()).isCloseTo(stability, within(0.00001));
    }

    /** "test_next_difficulty" in the tests of fsrs-rs. */
    @ParameterizedTest
    @CsvSource({"AGAIN, 8.341763", "HARD, 6.6659956", "GOOD, 4.990228", "EASY, 3.3144615"})
    void difficultyIsAsPublished(Rating rating, double difficulty) {
        assertThat(Fsrs.next(new Memory(5, 5), 1, rating).difficulty()).isCloseTo(difficulty, within(0.00001));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void remembersLongerAfterARecallAndLessAfterAMiss(Vector vector) {
        Memory memory = vector.memory();
        for (long days : List.of(0L, 1L, 10L, 1000L)) {
            assertThat(Fsrs.next(memory, days, AGAIN).stability()).isLessThan(memory.stability());
            double before = memory.stability();
            for (Rating rating : List.of(HARD, GOOD, EASY)) {
                double after = Fsrs.next(memory, days, rating).stability();
                assertThat(after).as("%s after %d days", rating, days).isGreaterThanOrEqualTo(before);
                before = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isForgottenLittleByLittle(Vector vector) {
        Memory memory = vector.memory();
        double before = 1;
        for (long days = 1; days < 100_000; days *= 3) {
            double now = Fsrs.retrievability(memory, days);
            assertThat(now).isBetween(0.0, before);
            before = now;
        }
    }

    @Test
    void nothingIsPutOffForMoreThanAHundredYears() {
        assertThat(Fsrs.interval(new Memory(80_000, 5))).isEqualTo(36_500);
        assertThat(Fsrs.next(new Memory(36_000, 1), 36_000, EASY).stability()).isEqualTo(36_500);
    }
}
