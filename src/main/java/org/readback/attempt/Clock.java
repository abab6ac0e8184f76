package org.readback.attempt;

import java.time.Duration;
import java.time.Instant;
import org.readback.web.Dates;

/**
 * The clock of an attempt, which is the server's.
 *
 * @param left until the deadline; less than none behind it
 */
public record Clock(long attempt, Instant deadline, Duration left) {
    /** The seconds left, rounded up: no page ends before the server does. Never less than none. */
    public long seconds() {
        return left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
    }

    /** The time of day when it ends, such as "10:42". */
    public String end() {
        return Dates.time(deadline);
    }
}
