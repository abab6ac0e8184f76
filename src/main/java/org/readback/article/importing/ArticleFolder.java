package org.readback.article.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.article.Block;
import org.readback.yaml.Parsed;

/**
 * Where an imported article belongs: the folder of its slug, unless another article has that name.
 *
 * @param file the article's file, there or not
 * @param existing what the file holds now
 */
record ArticleFolder(Path file, Optional<String> existing) {

    /** The folder that already holds this article, or the first free one: slug, slug-2004, slug-2, slug-3 … */
    static ArticleFolder in(Path out, Article article) throws IOException {
        for (String slug : (Iterable<String>) slugs(article)::iterator) {
            Path file = out.resolve(slug).resolve(ArticleFile.NAME);
            if (!Files.exists(file)) {
                return new ArticleFolder(file, Optional.empty());
            }
            if (holds(file, article)) {
                return new ArticleFolder(file, Optional.of(Files.readString(file)));
            }
        }
        throw new IllegalStateException("slugs never end");
    }

    private static Stream<String> slugs(Article article) {
        Stream<String> dated = Stream.ofNullable(article.date()).map(date -> article.slug() + "-" + date.getYear());
        Stream<String> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(n -> article.slug() + "-" + n);
        return Stream.concat(Stream.concat(Stream.of(article.slug()), dated), numbered);
    }

    /** An edited article is still the same article: most of its paragraphs are. */
    private static boolean holds(Path file, Article article) throws IOException {
        Parsed<Article> there = ArticleFile.read(file);
        if (there.value().isEmpty()) {
            return true;
        }
        Set<String> texts = new HashSet<>(texts(there.value().get()));
        List<String> imported = texts(article);
        return 2 * imported.stream().filter(texts::contains).count() >= imported.size();
    }

    private static List<String> texts(Article article) {
        return article.paragraphs().stream().map(Block::text).toList();
    }
}
