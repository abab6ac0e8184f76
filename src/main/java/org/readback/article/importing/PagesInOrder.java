package org.readback.article.importing;

import java.nio.file.Path;
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
import java.util.function.Function;

/** Reads pages on all cores, and hands them out in the order of the files. */
final class PagesInOrder {
    // hundreds of times what a large page needs; a guard, so that no page stops the others
    private static final int PATIENCE_SECONDS = 30;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Function<Path, Outcome> reader;

    private record Started(Path file, Future<Outcome> outcome) {}

    PagesInOrder(Function<Path, Outcome> reader) {
        this.reader = reader;
    }

    void read(List<Path> files, BiConsumer<Path, Outcome> taker) {
        // threads by need, not so many: one that hangs must not hold up the pages behind it
        ExecutorService threads = Executors.newCachedThreadPool(PagesInOrder::thread);
        Queue<Started> ahead = new ArrayDeque<>();
        Iterator<Path> waiting = files.iterator();
        while (waiting.hasNext() || !ahead.isEmpty()) {
            while (ahead.size() < CORES && waiting.hasNext()) {
                Path file = waiting.next();
                ahead.add(new Started(file, threads.submit(() -> reader.apply(file))));
            }
            Started first = ahead.remove();
            taker.accept(first.file(), outcome(first));
        }
        threads.shutdownNow();
    }

    private static Outcome outcome(Started page) {
        try {
            return page.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            return PageImport.unforeseen(page.file(), hangs);
        } catch (ExecutionException failure) {
            return PageImport.unforeseen(page.file(), failure.getCause() == null ? failure : failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(page.file() + ": not imported, for the import was stopped; start it again");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    }
}
