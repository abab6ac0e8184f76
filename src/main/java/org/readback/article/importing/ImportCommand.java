package org.readback.article.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.article.ArticleFile;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.PageFile;
import org.readback.article.importing.page.RawPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: raw saved pages become articles; a page that can't is told, and the others go on. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Turns saved web pages into articles: finds title, date and text, and drops the rest of the page.")
public final class ImportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "saved pages as plain text (.txt)")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where the articles go (default: questions)")
    private @Nullable Path out;

    @Option(names = "--json", description = "print each article as a line of JSON; write files only with --out")
    private boolean json;

    @Option(names = "--force", description = "overwrite articles that were changed after their import")
    private boolean force;

    private final Function<RawPage, Optional<Imported>> importer;

    /** A command as picocli makes it. */
    public ImportCommand() {
        this(Importer::read);
    }

    ImportCommand(Function<RawPage, Optional<Imported>> importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() {
        int refused = 0;
        for (int i = 0; i < files.size(); i++) {
            showProgress(i + 1);
            refused += isImported(files.get(i)) ? 0 : 1;
        }
        return refused == 0 ? 0 : 1;
    }

    /** Whether the page became an article; one that nobody foresaw must not keep the others from it. */
    private boolean isImported(Path page) {
        try {
            importPage(page);
            return true;
        } catch (PageFile.Refused refusal) {
            err().println(refusal.getMessage());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            err().println(page + ": the importer fails on this page ("
                    + unforeseen.getClass().getSimpleName() + "); save the article alone, and please report the page");
        }
        return false;
    }

    private void importPage(Path page) throws PageFile.Refused {
        Imported imported = importer.apply(PageFile.read(page))
                .orElseThrow(() -> new PageFile.Refused(
                        page, "no article found; give a page with at least two paragraphs of running text"));
        if (json) {
            out().println(ImportJson.write(imported));
        }
        if (!json || out != null) {
            write(page, imported, Optional.ofNullable(out).orElse(Path.of("questions")));
        }
    }

    private void write(Path page, Imported imported, Path folder) throws PageFile.Refused {
        String content = ArticleFile.write(imported.article());
        try {
            ArticleFolder place = ArticleFolder.in(folder, imported.article());
            boolean changed =
                    place.existing().filter(there -> !there.equals(content)).isPresent();
            if (changed && !force) {
                throw new PageFile.Refused(
                        page, place.file() + " was changed after its import; use --force to overwrite it");
            }
            Files.createDirectories(place.file().resolveSibling(""));
            Files.writeString(place.file(), content);
            if (!json) {
                out().println("wrote " + place.file() + summary(imported));
            }
        } catch (IOException unwritable) {
            throw new PageFile.Refused(
                    page, "can't write to " + folder + "; check that it is a folder you may write to");
        }
    }

    private static String summary(Imported imported) {
        int paragraphs = imported.article().paragraphs().size();
        int dropped = imported.dropped().size();
        return " (%d paragraph%s, %d line%s dropped)"
                .formatted(paragraphs, paragraphs == 1 ? "" : "s", dropped, dropped == 1 ? "" : "s");
    }

    // on Java 22 and newer a pipe is a console too; then the line is merely there
    @SuppressWarnings("SystemConsoleNull")
    private void showProgress(int file) {
        if (files.size() > 1 && System.console() != null) {
            err().println(file + " of " + files.size());
        }
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("picocli runs this command");
        }
        return spec;
    }
}
