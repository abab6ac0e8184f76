package org.readback.generate.annotate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something large that is loaded when it is first needed, and dropped from memory after some time of disuse. */
final class Kept<T> {
    // a daemon, so that the command line ends at once
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "drops-unused-models");
        thread.setDaemon(true);
        return thread;
    });

    private final Supplier<T> load;
    private final Duration disuse;
    private final InstantSource clock;
    private @Nullable T loaded;
    private Instant lastUse;
    private int users;

    Kept(Supplier<T> load, Duration disuse, InstantSource clock) {
        this.load = load;
        this.disuse = disuse;
        this.clock = clock;
        this.lastUse = clock.instant();
    }

    /** What comes of the work must not hold on to the thing itself. */
    <R> R use(Function<T, R> work) {
        T thing = take();
        try {
            return work.apply(thing);
        } finally {
            giveBack();
        }
    }

    private synchronized T take() {
        T thing = loaded;
        if (thing == null) {
            thing = load.get();
            loaded = thing;
            checkAfter(disuse);
        }
        users++;
        return thing;
    }

    private synchronized void giveBack() {
        users--;
        lastUse = clock.instant();
    }

    private void checkAfter(Duration wait) {
        var unused = TIMER.schedule(this::dropWhenUnused, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void dropWhenUnused() {
        if (loaded == null) {
            return;
        }
        Duration sinceLastUse = Duration.between(lastUse, clock.instant());
        if (users == 0 && sinceLastUse.compareTo(disuse) >= 0) {
            loaded = null;
        } else {
            checkAfter(users > 0 ? disuse : disuse.minus(sinceLastUse));
        }
    }
}
