package org.readback.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessingBrakeTest {
    private static final Instant NOW = Instant.parse("2011-04-28T09:00:00Z");
    private final GuessingBrake brake = new GuessingBrake();

    @Test
    void tenWrongPasswordsHoldANameForAMinute() {
        wrong(9);
        assertThat(brake.holds("Amara", NOW)).isFalse();

        wrong(1);
        assertThat(brake.holds(" AMARA ", NOW)).isTrue();
        assertThat(brake.holds("Bo", NOW)).isFalse();
        assertThat(brake.holds("Amara", NOW.plusSeconds(61))).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        wrong(9);
        brake.right("Amara");
        wrong(9);

        assertThat(brake.holds("Amara", NOW)).isFalse();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            brake.wrong("Amara", NOW);
        }
    }
}
