package org.readback.generate.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.generate.GivenArticle;

class KeptTest {
    private static final Duration DISUSE = Duration.ofMinutes(5);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2016-05-04T08:00:00Z"));
    private final AtomicInteger loads = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(loads::incrementAndGet, DISUSE, now::get);

    @Test
    void nothingIsLoadedBeforeItIsUsed() {
        assertThat(loads).hasValue(0);
        kept.use(loaded -> loaded);
        kept.use(loaded -> loaded);
        assertThat(loads).hasValue(1);
    }

    @Test
    void whatIsUsedNowAndThenStays() {
        for (int i = 0; i < 4; i++) {
            kept.use(loaded -> loaded);
            pass(DISUSE.minusSeconds(1));
            kept.dropWhenUnused();
        }

        assertThat(loads).hasValue(1);
    }

    @Test
    void whatLiesUnusedIsDroppedAndLoadedAgainAtNeed() {
        kept.use(loaded -> loaded);
        pass(DISUSE);
        kept.dropWhenUnused();

        assertThat(kept.<Integer>use(loaded -> loaded)).isEqualTo(2);
    }

    @Test
    void whatIsInUseStaysHoweverLongItTakes() {
        kept.use(loaded -> {
            pass(DISUSE.multipliedBy(3));
            kept.dropWhenUnused();
            return kept.use(again -> again);
        });

        assertThat(loads).hasValue(1);
    }

    @Test
    void threadsThatComeTogetherLoadItOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> seen = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            seen.add(threads.submit(() -> kept.use(loaded -> loaded)));
        }
        for (Future<Integer> each : seen) {
            assertThat(each.get()).isEqualTo(1);
        }
        threads.shutdown();
    }

    @Test
    void unusedLanguageModelsLeaveTheHeap() {
        Article article = GivenArticle.given("2016-05-04", "Maria Lund opened the library in Bergen on Monday.")
                .article();
        Kept<Toolkit> models = new Kept<>(Toolkit::load, DISUSE, now::get);
        new Annotator(models).annotate(article);
        WeakReference<Toolkit> toolkit = models.use(WeakReference::new);
        long loaded = usedMegabytes();

        pass(DISUSE);
        models.dropWhenUnused();

        assertThat(loaded - usedMegabytes()).isGreaterThan(150);
        assertThat(toolkit.get()).isNull();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
