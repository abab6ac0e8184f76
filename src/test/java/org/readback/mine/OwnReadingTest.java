package org.readback.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.readback.quiz.Purpose;

class OwnReadingTest {
    @Test
    void theReadingTriedLastComesFirst() {
        List<OwnReading> readings =
                OwnReading.of(List.of(attempt(3, "ferry"), attempt(2, "bridge"), attempt(1, "ferry")));

        assertThat(readings).extracting(OwnReading::article).containsExactly("ferry", "bridge");
        assertThat(readings.get(0).attempts()).extracting(OwnAttempt::id).containsExactly(3L, 1L);
    }

    @Test
    void fiveOfManyAttemptsAreShownAtOnce() {
        OwnReading reading = attempts(200);

        assertThat(reading.latest()).extracting(OwnAttempt::id).containsExactly(200L, 199L, 198L, 197L, 196L);
        assertThat(reading.earlier()).hasSize(195);
    }

    @Test
    void oneMoreThanFiveIsNotHiddenAlone() {
        assertThat(attempts(6).latest()).hasSize(6);
        assertThat(attempts(6).earlier()).isEmpty();
        assertThat(attempts(7).latest()).hasSize(5);
        assertThat(attempts(7).earlier()).hasSize(2);
    }

    private static OwnReading attempts(int count) {
        return new OwnReading(LongStream.range(0, count)
                .mapToObj(i -> attempt(count - i, "bridge"))
                .toList());
    }

    private static OwnAttempt attempt(long id, String article) {
        Instant start = Instant.parse("2011-04-28T09:00:00Z").plusSeconds(id);
        return new OwnAttempt(id, article, "Title", Purpose.QUIZ, start, Optional.empty(), Optional.empty());
    }
}
