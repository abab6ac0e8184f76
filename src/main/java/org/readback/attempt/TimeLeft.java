package org.readback.attempt;

import java.time.Duration;

/** The time until a deadline, as people read it. */
public final class TimeLeft {
    private TimeLeft() {}

    /** Such as "12 minutes left": whole minutes, rounded down, until the last one. */
    public static String inWords(Duration left) {
        long minutes = left.toMinutes();
        if (minutes == 0) {
            return left.isZero() ? "The time is up" : "Less than a minute left";
        }
        return minutes == 1 ? "1 minute left" : minutes + " minutes left";
    }
}
