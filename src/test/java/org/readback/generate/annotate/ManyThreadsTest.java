package org.readback.generate.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.article.Article;
import org.readback.article.ArticleFile;

class ManyThreadsTest {
    private static final Path ARTICLES = Path.of("src/test/resources/org/readback/generate/articles/seen");
    private static final int ROUNDS = 3;
    private static final int THREADS = 4;

    private final Annotator annotator = new Annotator();

    @Test
    void threadsFindWhatOneThreadFinds() throws Exception {
        List<AnnotatedArticle> alone = articles().map(annotator::annotate).toList();
        List<AnnotatedArticle> several = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            several.addAll(alone);
        }
        Collections.shuffle(several, new Random(1));

        var threads = Executors.newFixedThreadPool(THREADS);
        List<Future<AnnotatedArticle>> together = new ArrayList<>();
        for (AnnotatedArticle each : several) {
            together.add(threads.submit(() -> annotator.annotate(each.article())));
        }
        for (int i = 0; i < several.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(several.get(i));
        }
        threads.shutdown();
    }

    @Test
    void whatIsFoundDoesntDependOnTheArticlesBefore() throws IOException {
        List<Article> articles = new ArrayList<>(articles().toList());
        List<AnnotatedArticle> forwards =
                articles.stream().map(annotator::annotate).toList();
        Collections.reverse(articles);
        List<AnnotatedArticle> backwards =
                new ArrayList<>(articles.stream().map(annotator::annotate).toList());
        Collections.reverse(backwards);

        assertThat(backwards).isEqualTo(forwards);
    }

    private static Stream<Article> articles() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.sorted().limit(8).map(ManyThreadsTest::read).toList().stream();
        }
    }

    private static Article read(Path folder) {
        try {
            return ArticleFile.read(folder.resolve(ArticleFile.NAME)).value().orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
