package org.readback.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slows guessing down: after ten wrong passwords in a row, a name waits for a minute. */
final class GuessingBrake {
    private static final int FREE_TRIES = 10;
    private static final Duration WAIT = Duration.ofMinutes(1);

    private record Failures(int inARow, Instant last) {
        boolean isOver(Instant now) {
            return last.plus(WAIT).isBefore(now);
        }
    }

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    boolean holds(String name, Instant now) {
        Failures so = failures.get(Person.key(name));
        return so != null && so.inARow() >= FREE_TRIES && !so.isOver(now);
    }

    void wrong(String name, Instant now) {
        failures.values().removeIf(old -> old.isOver(now));
        failures.merge(Person.key(name), new Failures(1, now), (so, one) -> new Failures(so.inARow() + 1, now));
    }

    void right(String name) {
        failures.remove(Person.key(name));
    }
}
