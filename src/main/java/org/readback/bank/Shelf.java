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

    static Shelf read(Path folder) throws IOException {
        return read(folder, stamp(folder), Optional.empty());
    }

    boolean isStale() throws IOException {
        return !stamp(folder).equals(stamp);
    }

    /** The shelf as it is on disk now, with this one's reading where that is broken. */
    Shelf again() throws IOException {
        return read(folder, stamp(folder), reading);
    }

    private static String stamp(Path folder) throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (String name : List.of(ArticleFile.NAME, BankFile.NAME)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                stamp.append(Files.getLastModifiedTime(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ');
            }
        }
        return stamp.toString();
    }

    private static Shelf read(Path folder, String stamp, Optional<Reading> lastGood) throws IOException {
        Path articleFile = folder.resolve(ArticleFile.NAME);
        if (!Slug.isSlug(String.valueOf(folder.getFileName()))) {
            String message = "name this folder in lower-case words joined by hyphens, as it stands in addresses";
            return new Shelf(
                    folder, stamp, Optional.empty(), List.of(new Problem(articleFile.toString(), 1, 1, message)));
        }
        Parsed<Article> article = ArticleFile.read(articleFile);
        List<Problem> problems = new ArrayList<>(article.problems());
        if (article.value().isEmpty() || (!article.isClean() && lastGood.isPresent())) {
            return new Shelf(folder, stamp, lastGood, problems);
        }
        Article readable = article.value().orElseThrow();
        Path bankFile = folder.resolve(BankFile.NAME);
        if (!Files.exists(bankFile)) {
            return new Shelf(folder, stamp, Optional.of(new Reading(readable, Bank.EMPTY)), problems);
        }
        Parsed<Bank> bank = BankFile.read(bankFile, readable);
        problems.addAll(bank.problems());
        Bank served = bank.isClean() || lastGood.isEmpty()
                ? bank.value().orElse(Bank.EMPTY)
                : lastGood.get().bank();
        return new Shelf(folder, stamp, Optional.of(new Reading(readable, served)), problems);
    }
}
