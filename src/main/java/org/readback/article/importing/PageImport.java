package org.readback.article.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.readback.article.ArticleFile;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.PageFile;
import org.readback.article.importing.page.RawPage;

/** The import of one page, from its file to the text of its article; nothing is written. */
final class PageImport {
    // several large pages at once could need more memory than there is
    private static final long LARGE = 1_000_000;
    private static final Lock ONE_LARGE_PAGE = new ReentrantLock();

    private final Function<RawPage, Optional<Imported>> importer;

    PageImport(Function<RawPage, Optional<Imported>> importer) {
        this.importer = importer;
    }

    Outcome of(Path file) {
        if (!isLarge(file)) {
            return outcome(file);
        }
        ONE_LARGE_PAGE.lock();
        try {
            return outcome(file);
        } finally {
            ONE_LARGE_PAGE.unlock();
        }
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) > LARGE;
        } catch (IOException toldWhenItIsRead) {
            return false;
        }
    }

    private Outcome outcome(Path file) {
        try {
            return read(file);
        } catch (PageFile.Refused refusal) {
            return new Outcome.Refused(String.valueOf(refusal.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            return unforeseen(file, unforeseen);
        }
    }

    private Outcome read(Path file) throws PageFile.Refused {
        byte[] bytes = PageFile.bytes(file);
        RawPage page = PageFile.page(file, bytes);
        Imported imported = importer.apply(page).orElseThrow(() -> new PageFile.Refused(file, NoArticle.advice(page)));
        Optional<String> cut = NoArticle.adviceOnBeginning(page, imported);
        if (cut.isPresent()) {
            throw new PageFile.Refused(file, cut.get());
        }
        return new Outcome.Read(imported, ArticleFile.write(imported.article()), ImportRecord.hash(bytes));
    }

    /** What comes of a page whose import doesn't end by itself. */
    static Outcome failed(Path file, Throwable failure) {
        return failure instanceof InterruptedException
                ? new Outcome.Refused(file + ": not imported, for the import was stopped; start it again")
                : unforeseen(file, failure);
    }

    /** A page that nobody foresaw must not keep the others from being imported. */
    static Outcome.Refused unforeseen(Path file, Throwable failure) {
        return new Outcome.Refused(file + ": the importer fails on this page ("
                + failure.getClass().getSimpleName() + "); save the article alone, and please report the page");
    }
}
