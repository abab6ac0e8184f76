package org.readback.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a server does now and then without being asked. A chore that fails is told in the log, and done again. */
public final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "chores");
        thread.setDaemon(true);
        return thread;
    });

    /** Does the chore again and again, with this pause before each time. */
    public void every(Duration pause, Runnable chore) {
        var unused = clock.scheduleWithFixedDelay(
                () -> attempt(chore), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void attempt(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException failure) {
            LOG.error("a chore failed; it will be tried again", failure);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
