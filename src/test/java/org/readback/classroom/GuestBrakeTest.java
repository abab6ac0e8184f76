package org.readback.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuestBrakeTest {
    private static final Instant NOW = Instant.parse("2011-04-28T09:00:00Z");
    private final GuestBrake brake = new GuestBrake();

    @Test
    void fourClassesBehindOneAddressCanBeginInAnHour() {
        assertThat(arrivals(120)).isEqualTo(120);
        assertThat(arrivals(1)).isZero();
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        arrivals(121);

        assertThat(brake.admits("192.0.2.2", NOW)).isTrue();
    }

    @Test
    void anHourAfterTheFirstGuestTheCountBeginsAnew() {
        arrivals(121);

        assertThat(brake.admits("192.0.2.1", NOW.plusSeconds(3_599))).isFalse();
        assertThat(brake.admits("192.0.2.1", NOW.plusSeconds(3_601))).isTrue();
    }

    private long arrivals(int guests) {
        long admitted = 0;
        for (int i = 0; i < guests; i++) {
            admitted += brake.admits("192.0.2.1", NOW) ? 1 : 0;
        }
        return admitted;
    }
}
