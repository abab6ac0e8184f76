package org.readback.article.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.yaml.Parsed;

/**
 * A saved page and, beside it, the article that a person reads in it.
 *
 * @param name the file's name without its ending: the kind of page and its year
 */
record LabelledPage(String name, Path file, Article article) {
    /** The labelled pages of a folder and the folders in it, by name. */
    static List<LabelledPage> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html?|mhtml)"))
                    .filter(file -> Files.exists(label(file)))
                    .map(LabelledPage::of)
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelledPage of(Path file) {
        try {
            Parsed<Article> label = ArticleFile.read(label(file));
            Article article = label.value()
                    .orElseThrow(
                            () -> new IllegalStateException(label.problems().toString()));
            return new LabelledPage(nameOf(file), file, article);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path label(Path file) {
        return file.resolveSibling(nameOf(file) + ".md");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
    }

    boolean isText() {
        return file.toString().endsWith(".txt");
    }

    /** The decade that the name ends with, such as "2000s". */
    String era() {
        String year = name.replaceFirst(".*?(\\d{3})\\d$", "$1");
        return year.equals(name) ? "no year" : year + "0s";
    }
}
