package org.readback.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Does work on all cores, and hands out the results in the order of the things worked on.
 *
 * @param work what is done with each thing
 * @param failure the result where the work fails, hangs or is interrupted
 * @param patience how long one thing may take, as a guard, so that none stops the others
 */
public record InOrder<T, R>(Function<T, R> work, BiFunction<T, Throwable, R> failure, Duration patience) {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private record Started<T, R>(T thing, Future<R> result) {}

    /** Works on all things; {@code taker} is given each with its result, on the calling thread. */
    public void each(List<T> things, BiConsumer<T, R> taker) {
        // threads by need, not so many: one that hangs must not hold up the things behind it
        ExecutorService threads = Executors.newCachedThreadPool(InOrder::thread);
        Queue<Started<T, R>> ahead = new ArrayDeque<>();
        Iterator<T> waiting = things.iterator();
        while (waiting.hasNext() || !ahead.isEmpty()) {
            while (ahead.size() < CORES && waiting.hasNext()) {
                T thing = waiting.next();
                ahead.add(new Started<>(thing, threads.submit(() -> work.apply(thing))));
            }
            Started<T, R> first = ahead.remove();
            taker.accept(first.thing(), result(first));
        }
        threads.shutdownNow();
    }

    private R result(Started<T, R> started) {
        try {
            return started.result().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            return failure.apply(started.thing(), failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException hangs) {
            return failure.apply(started.thing(), hangs);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failure.apply(started.thing(), stopped);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }
}
