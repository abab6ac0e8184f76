package org.readback.generate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Question;
import org.readback.batch.InOrder;
import org.readback.batch.Progress;
import org.readback.generate.family.Families;
import org.readback.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readback generate}: prints the questions of articles, or adds them to their banks. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes questions from articles, each with the sentence that proves its answer.")
public final class GenerateCommand implements Callable<Integer> {
    // an article takes less than a second, and the first of all waits for the language models
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ARTICLE-DIR-or-FILE",
            arity = "1..*",
            description = "folders with an article.md, or files")
    private List<Path> articles = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "the bank to write; where it is there already, new questions are added below as drafts")
    private @Nullable Path out;

    @Option(names = "--append", description = "add new questions to the questions.yaml beside each article, as drafts")
    private boolean append;

    @Option(names = "--json", description = "print one JSON object a line for each question")
    private boolean json;

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "at most so many questions an article (default: one for each 40 words, but 8 of a short one)")
    private @Nullable Integer max;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "another number, other distractors (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--families",
            paramLabel = "NAME",
            split = ",",
            description = "only these kinds of questions: ${COMPLETION-CANDIDATES}",
            completionCandidates = FamilyNames.class)
    private Set<String> families = Families.names();

    @Option(names = "--explain", description = "tell what was left out and why (on standard error)")
    private boolean explain;

    private boolean failed;

    /** The kinds of questions, for the help text. */
    static final class FamilyNames extends TreeSet<String> {
        private static final long serialVersionUID = 1;

        FamilyNames() {
            super(Families.names());
        }
    }

    @Override
    public Integer call() {
        refuseWrongUsage();
        Progress progress = Progress.of(articles.size(), "articles", err());
        progress.say("loading the language models…");
        ArticleQuestions questions = new ArticleQuestions(this::request, this::bankOf);
        int[] done = {0};
        new InOrder<>(questions::of, ArticleQuestions::failed, PATIENCE).each(articles, (path, outcome) -> {
            progress.clear();
            take(path, outcome);
            done[0]++;
            progress.show(done[0]);
        });
        progress.clear();
        return failed ? 1 : 0;
    }

    private void refuseWrongUsage() {
        if (!json && !append && articles.size() > 1) {
            throw wrong("a bank holds the questions of one article; name one, or use --append or --json");
        }
        if ((json ? 1 : 0) + (append ? 1 : 0) + (out != null ? 1 : 0) > 1) {
            throw wrong("--json, --append and --out exclude each other; use one");
        }
        if (max != null && max < 1) {
            throw wrong("--max is " + max + "; give 1 or more");
        }
        families.stream()
                .filter(family -> !Families.names().contains(family))
                .findFirst()
                .ifPresent(unknown -> {
                    throw wrong("--families has '" + unknown + "'; known are " + String.join(", ", Families.names()));
                });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Request request(Bank bank) {
        return new Request(seed, max == null ? OptionalInt.empty() : OptionalInt.of(max), families, bank);
    }

    /** The bank that an article's questions are for; empty when they are printed. */
    private Optional<Path> bankOf(Path article) {
        if (append) {
            return Optional.of(
                    Files.isDirectory(article)
                            ? article.resolve(BankFile.NAME)
                            : article.resolveSibling(BankFile.NAME));
        }
        return Optional.ofNullable(out);
    }

    private void take(Path path, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            refused.complaints().forEach(this::complain);
            return;
        }
        Outcome.Made made = (Outcome.Made) outcome;
        List<Question> questions = made.generated().questions();
        if (explain) {
            Explanation.print(path, made.generated(), err());
        }
        Optional<Path> bank = bankOf(path);
        if (questions.isEmpty() && bank.filter(Files::exists).isPresent()) {
            err().println(path + ": nothing new; the bank asks already what can be asked well");
        } else if (questions.isEmpty()) {
            complain(path + ": nothing in this article can be asked well enough; write questions for it by hand");
        } else if (json) {
            questions.forEach(question -> out().println(QuestionLine.of(made.article(), question)));
        } else if (bank.isPresent()) {
            add(bank.get(), questions);
        } else {
            out().print(BankFile.write(new Bank(questions)));
        }
        out().flush();
    }

    private void add(Path bank, List<Question> questions) {
        try {
            List<Problem> problems = BankWriter.add(bank, questions);
            problems.forEach(problem -> complain(problem.toString()));
            if (problems.isEmpty()) {
                err().println("wrote " + questions.size() + (questions.size() == 1 ? " draft to " : " drafts to ")
                        + bank);
            }
        } catch (IOException unwritable) {
            complain(bank + " can't be written; name a file in a folder that is there and may be written to");
        }
    }

    private void complain(String message) {
        err().println(message);
        failed = true;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
