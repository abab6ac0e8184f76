package org.readback.article.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.article.Block;
import org.readback.yaml.Parsed;

/** Where imported articles belong: each in the folder of its slug, unless another article has that name. */
final class ArticleFolders {
    // a page saved once more may lack a paragraph or have a new one; then it is still the same article
    private static final double MOST = 0.8;

    private final Path out;
    private final Map<String, Path> byPage = new HashMap<>();

    private ArticleFolders(Path out) {
        this.out = out;
    }

    static ArticleFolders in(Path out) throws IOException {
        ArticleFolders folders = new ArticleFolders(out);
        if (Files.isDirectory(out)) {
            try (Stream<Path> there = Files.list(out)) {
                for (Path folder : (Iterable<Path>) there.sorted()::iterator) {
                    ImportRecord.in(folder).ifPresent(record -> folders.byPage.putIfAbsent(record.page(), folder));
                }
            }
        }
        return folders;
    }

    /**
     * The folder that holds this article already, or the first free one: slug, slug-2004, slug-2, slug-3 …
     *
     * @param page the hash of the page that the article was read in
     */
    ArticleFolder of(Article article, String content, String page) throws IOException {
        Path before = byPage.get(page);
        if (before != null) {
            return ArticleFolder.at(before);
        }
        for (String slug : (Iterable<String>) slugs(article)::iterator) {
            ArticleFolder folder = ArticleFolder.at(out.resolve(slug));
            if (folder.existing().isEmpty() || holds(folder, article, content)) {
                byPage.put(page, folder.folder());
                return folder;
            }
        }
        throw new IllegalStateException("slugs never end");
    }

    private static Stream<String> slugs(Article article) {
        Stream<String> dated = Stream.ofNullable(article.date()).map(date -> article.slug() + "-" + date.getYear());
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> article.slug() + "-" + n);
        return Stream.concat(Stream.concat(Stream.of(article.slug()), dated), numbered);
    }

    private static boolean holds(ArticleFolder folder, Article article, String content) throws IOException {
        if (folder.record().filter(record -> record.wrote(content)).isPresent()) {
            return true;
        }
        Parsed<Article> there = ArticleFile.read(folder.file());
        return there.value().map(other -> isSame(other, article)).orElse(true);
    }

    private static boolean isSame(Article one, Article other) {
        if (one.source() != null && one.source().equals(other.source())) {
            return true;
        }
        return !differ(one.source(), other.source())
                && !differ(one.publisher(), other.publisher())
                && !differ(one.date(), other.date())
                && haveMostInCommon(texts(one), texts(other));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean haveMostInCommon(Set<String> texts, Set<String> others) {
        long common = others.stream().filter(texts::contains).count();
        return common >= MOST * Math.max(texts.size(), others.size());
    }

    private static Set<String> texts(Article article) {
        List<String> texts = article.paragraphs().stream().map(Block::text).toList();
        return new HashSet<>(texts);
    }
}
