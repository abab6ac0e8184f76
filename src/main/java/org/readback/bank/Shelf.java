package org.readback.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.article.Slug;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

/**
 * One folder of the library: its reading as it was last good, and what is wrong with its files now.
 *
 * @param stamp changes whenever a file of the folder does
 */
record Shelf(Path folder, String stamp, Optional<Reading> reading, List<Problem> problems) {
    static boolean holdsArticle(Path folder) {
        return Files.isRegularFile(folder.resolve(ArticleFile.NAME));
    }

    static Shelf read(Path folder) {
        return read(folder, stamp(folder), Optional.empty());
    }

    boolean isStale() {
        return !stamp(folder).equals(stamp);
    }

    /** The shelf as it is on disk now, with this one's reading where that is broken. */
    Shelf again() {
        return read(folder, stamp(folder), reading);
    }

    private static String stamp(Path folder) {
        return stampOfFile(folder.resolve(ArticleFile.NAME)) + stampOfFile(folder.resolve(BankFile.NAME));
    }

    private static String stampOfFile(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file) + " ";
        } catch (IOException missing) {
            return "- ";
        }
    }

    private static Shelf read(Path folder, String stamp, Optional<Reading> lastGood) {
        Path articleFile = folder.resolve(ArticleFile.NAME);
        if (!Slug.isSlug(String.valueOf(folder.getFileName()))) {
            String message = "name this folder in lower-case words joined by hyphens, as it stands in addresses";
            return new Shelf(
                    folder, stamp, Optional.empty(), List.of(new Problem(articleFile.toString(), 1, 1, message)));
        }
        List<Problem> problems = new ArrayList<>();
        try {
            return new Shelf(folder, stamp, reading(folder, lastGood, problems), problems);
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    articleFile.toString(), 1, 1, "a file of this folder can't be read: " + unreadable.getMessage()));
            return new Shelf(folder, stamp, lastGood, problems);
        }
    }

    private static Optional<Reading> reading(Path folder, Optional<Reading> lastGood, List<Problem> problems)
            throws IOException {
        Parsed<Article> article = ArticleFile.read(folder.resolve(ArticleFile.NAME));
        problems.addAll(article.problems());
        if (article.value().isEmpty() || (!article.isClean() && lastGood.isPresent())) {
            return lastGood;
        }
        Article readable = article.value().get();
        Path bankFile = folder.resolve(BankFile.NAME);
        if (!Files.exists(bankFile)) {
            return Optional.of(new Reading(readable, Bank.EMPTY));
        }
        Parsed<Bank> bank = BankFile.read(bankFile, readable);
        problems.addAll(bank.problems());
        Bank served = bank.isClean() || lastGood.isEmpty()
                ? bank.value().orElse(Bank.EMPTY)
                : lastGood.get().bank();
        return Optional.of(new Reading(readable, served));
    }
}
