package org.readback.article.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.article.importing.page.Imported;
import org.readback.article.importing.page.RawPage;
import org.readback.batch.InOrder;
import org.readback.batch.Progress;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "saved pages: web pages (.html, .mhtml) or plain text (.txt)")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where the articles go (default: questions)")
    private @Nullable Path out;

    @Option(names = "--json", description = "print each article as a line of JSON; write files only with --out")
    private boolean json;

    @Option(names = "--dropped", description = "show the lines that are not in the article, each with its reason")
    private boolean showDropped;

    @Option(names = "--force", description = "overwrite articles that were changed after their import")
    private boolean force;

    // hundreds of times what a large page needs
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Function<RawPage, Optional<Imported>> importer;
    private @Nullable ArticleFolders folders;
    private int imported;
    private int refused;

    /** A command as picocli makes it. */
    public ImportCommand() {
        this(Importer::read);
    }

    ImportCommand(Function<RawPage, Optional<Imported>> importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() {
        Progress progress = Progress.of(files.size(), "pages", err());
        progress.show(0);
        new InOrder<>(new PageImport(importer)::of, PageImport::failed, PATIENCE).each(files, (file, outcome) -> {
            progress.clear();
            Optional<Outcome.Refused> refusal = refusal(file, outcome);
            refusal.ifPresent(why -> err().println(why.line()));
            refused += refusal.isPresent() ? 1 : 0;
            imported += refusal.isPresent() ? 0 : 1;
            progress.show(imported + refused);
        });
        progress.clear();
        if (files.size() > 1) {
            // whoever reads JSON wants nothing else there
            (json ? err() : out()).println(summary());
        }
        return refused == 0 ? 0 : 1;
    }

    private String summary() {
        String all = "%d of %d pages imported".formatted(imported, files.size());
        return refused == 0 ? all : all + "; %d refused".formatted(refused);
    }

    private Optional<Outcome.Refused> refusal(Path file, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refusal) {
            return Optional.of(refusal);
        }
        Outcome.Read page = (Outcome.Read) outcome;
        if (json) {
            out().println(ImportJson.write(page.imported()));
        }
        Optional<Outcome.Refused> refusal = json && out == null ? Optional.empty() : write(file, page);
        if (showDropped && !json) {
            DroppedLines.print(page.imported().dropped(), out());
        }
        return refusal;
    }

    private Optional<Outcome.Refused> write(Path file, Outcome.Read page) {
        Path folder = Optional.ofNullable(out).orElse(Path.of("questions"));
        try {
            folders = folders == null ? ArticleFolders.in(folder) : folders;
            ArticleFolder place = folders.of(page.imported().article(), page.content(), page.page());
            if (place.holdsWorkThatIsLostBy(page.content()) && !force) {
                return Optional.of(new Outcome.Refused(
                        file + ": " + place.file() + " was changed after its import; use --force to overwrite it"));
            }
            place.write(page.content(), page.page());
            if (!json) {
                out().println("wrote " + place.file() + " (" + whatIsIn(page.imported()) + ")");
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(new Outcome.Refused(
                    file + ": can't write to " + folder + "; check that it is a folder you may write to"));
        } catch (RuntimeException unforeseen) {
            return Optional.of(PageImport.unforeseen(file, unforeseen));
        }
    }

    private String whatIsIn(Imported page) {
        int dropped = page.dropped().size();
        String lines =
                counted(page.article().paragraphs().size(), "paragraph") + ", " + counted(dropped, "line") + " dropped";
        return dropped == 0 || showDropped ? lines : lines + "; --dropped shows " + (dropped == 1 ? "it" : "them");
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
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
