package org.readback.generate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.article.Block.Paragraph;
import org.readback.generate.Generator;
import org.readback.generate.Request;

/**
 * How fast questions are generated, also as a multiple of what CoreNLP takes alone, and in how much memory.
 * {@code mvn test -Dtest=GenerateBenchmark}, with {@code -Darticles=FOLDER} for other articles; an ordinary test run leaves it
 * out, for its name doesn't end in Test.
 */
class GenerateBenchmark {
    private static final Path ARTICLES =
            Path.of(System.getProperty("articles", "src/test/resources/org/readback/generate/articles/seen"));
    private static final int ROUNDS = 5;
    private static final int WORDS = 600;
    private static final int MAX = 12;

    /** What is parallel in it stays in it. */
    private static final ForkJoinPool ONE_CORE = new ForkJoinPool(1);

    private final Generator generator = new Generator();

    @Test
    void wordsASecond() throws IOException {
        List<Article> articles = articles();
        long heapBefore = usedMegabytes();
        say(
                "loading the models, with an article of one paragraph: %.1f s",
                seconds(() -> generate(beginningOf(articles.get(0)))));
        say("the first article after that: %.1f s", seconds(() -> generate(articles.get(0))));
        generateAll(articles);
        say("heap that the models hold: %d MB", usedMegabytes() - heapBefore);
        measureAlone(articles);
        measureTogether(articles);
    }

    private static Article beginningOf(Article article) {
        return new Article(
                article.slug(),
                article.title(),
                article.publisher(),
                article.date(),
                article.dateline(),
                article.byline(),
                article.source(),
                article.language(),
                article.blocks().subList(0, 1));
    }

    /** On one core; the two take turns, so that what else the machine does disturbs both alike. */
    private void measureAlone(List<Article> articles) {
        BarePipeline bare = new BarePipeline();
        articles.forEach(bare::annotate);
        double generating = Double.MAX_VALUE;
        double annotating = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            annotating = Math.min(annotating, seconds(() -> articles.forEach(bare::annotate)));
            generating = Math.min(
                    generating,
                    seconds(() -> ONE_CORE.submit(() -> generateAll(articles)).join()));
        }
        int words = articles.stream().mapToInt(GenerateBenchmark::words).sum();
        say("CoreNLP alone: %.0f words a second on one core", words / annotating);
        say(
                "generating: %.0f words a second on one core, %.2f times CoreNLP alone",
                words / generating, generating / annotating);
        say("an article of %d words: %.0f ms on one core", WORDS, generating / words * WORDS * 1_000);
    }

    private void measureTogether(List<Article> articles) {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Article> many = new ArrayList<>();
        for (int i = 0; i < cores; i++) {
            many.addAll(articles);
        }
        double oneByOne = Double.MAX_VALUE;
        double speedUp = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double onOneCore =
                    seconds(() -> ONE_CORE.submit(() -> generateAll(many)).join());
            oneByOne = Math.min(oneByOne, seconds(() -> generateAll(many)));
            speedUp = Math.max(speedUp, onOneCore / seconds(() -> generateAll(many, cores)));
        }
        int words = many.stream().mapToInt(GenerateBenchmark::words).sum();
        say("an article of %d words, one by one: %.0f ms on %d cores", WORDS, oneByOne / words * WORDS * 1_000, cores);
        say("several at once: %.1f times as fast on %d cores as on one", speedUp, cores);
    }

    private void generateAll(List<Article> articles) {
        articles.forEach(this::generate);
    }

    private void generateAll(List<Article> articles, int cores) {
        var threads = Executors.newFixedThreadPool(cores);
        List<Future<?>> made = new ArrayList<>();
        articles.forEach(article -> made.add(threads.submit(() -> generate(article))));
        try {
            for (Future<?> each : made) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdown();
        }
    }

    private void generate(Article article) {
        if (generator.generate(article, Request.of(1).atMost(MAX)).questions().size() > MAX) {
            throw new IllegalStateException("more questions than asked for");
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static int words(Article article) {
        return article.paragraphs().stream()
                .map(Paragraph::text)
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
    }

    private static List<Article> articles() throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.endsWith(ArticleFile.NAME))
                    .sorted(Comparator.naturalOrder())
                    .map(GenerateBenchmark::read)
                    .toList();
        }
    }

    private static Article read(Path file) {
        try {
            return ArticleFile.read(file).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void say(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
