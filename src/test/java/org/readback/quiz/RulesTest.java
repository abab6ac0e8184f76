package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.web.Dates;

class RulesTest {
    private static final Instant NOW = Instant.parse("2025-03-28T10:00:00Z");

    private static Rules limited(Duration limit) {
        return new Rules(Feedback.AFTER_SUBMISSION, Optional.of(limit), false, false);
    }

    @Test
    void extraTimeMovesTheDeadlineByItsFactor() {
        Rules rules = limited(Duration.ofMinutes(20));

        assertThat(rules.deadline(NOW, 1)).contains(NOW.plusSeconds(20 * 60));
        assertThat(rules.deadline(NOW, 1.5)).contains(NOW.plusSeconds(30 * 60));
        assertThat(limited(Duration.ofMinutes(5)).time(1.25)).contains(Duration.ofSeconds(375));
    }

    @Test
    void withoutALimitThereIsNoDeadlineHoweverMuchExtraTime() {
        assertThat(Rules.USUAL.deadline(NOW, 2)).isEmpty();
    }

    @Test
    void timesAreSaidInMinutesAndSeconds() {
        assertThat(Dates.span(Duration.ofMinutes(20))).isEqualTo("20 minutes");
        assertThat(Dates.span(Duration.ofSeconds(375))).isEqualTo("6 minutes 15 seconds");
        assertThat(Dates.span(Duration.ofSeconds(61))).isEqualTo("1 minute 1 second");
        assertThat(Dates.span(Duration.ofSeconds(45))).isEqualTo("45 seconds");
        assertThat(Dates.span(Duration.ofHours(2))).isEqualTo("120 minutes");
    }
}
