package org.readback.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets no more new guests in from one address than some classes behind it can be: a program could make any number. */
final class GuestBrake {
    /** Four classes of thirty may begin in one hour: a school has one address to the outside. */
    static final int MOST = 120;

    private static final Duration WINDOW = Duration.ofHours(1);

    private record Arrivals(int guests, Instant since) {
        boolean isOver(Instant now) {
            return since.plus(WINDOW).isBefore(now);
        }
    }

    private final Map<String, Arrivals> arrivals = new ConcurrentHashMap<>();

    /** Counts one more from the address; false when there were too many. */
    boolean admits(String address, Instant now) {
        arrivals.values().removeIf(old -> old.isOver(now));
        Arrivals so = arrivals.merge(
                address, new Arrivals(1, now), (before, one) -> new Arrivals(before.guests() + 1, before.since()));
        return so.guests() <= MOST;
    }
}
