package org.readback.generate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.bank.Question;
import org.readback.yaml.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readback generate}: prints or writes the questions of articles. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Makes questions from articles, each with the sentence that proves its answer.")
public final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ARTICLE-DIR-or-FILE",
            arity = "1..*",
            description = "folders with an article.md, or files")
    private List<Path> articles = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "a new file to write the questions to")
    private @Nullable Path out;

    @Option(names = "--json", description = "print one JSON object a line for each question")
    private boolean json;

    @Option(names = "--max", paramLabel = "N", description = "at most so many questions an article (${DEFAULT-VALUE})")
    private int max = 12;

    @Option(names = "--seed", paramLabel = "N", description = "another number, other distractors (${DEFAULT-VALUE})")
    private long seed = 1;

    private final Generator generator = new Generator();
    private boolean failed;

    @Override
    public Integer call() {
        if (!json && articles.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "a bank holds the questions of one article; name one, or print --json");
        }
        if (max < 1) {
            throw new ParameterException(spec.commandLine(), "--max is " + max + "; give 1 or more");
        }
        if (out != null && Files.exists(out)) {
            complain(out + " is there already; name a new file, or move the old one away");
            return 1;
        }
        tellThatModelsLoad();
        List<Question> questions = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Path path : articles) {
            Optional<Article> article = read(path);
            if (article.isPresent()) {
                List<Question> made = questionsOf(article.get(), path);
                questions.addAll(made);
                made.forEach(question ->
                        lines.append(QuestionLine.of(article.get(), question)).append('\n'));
            }
        }
        if (!questions.isEmpty()) {
            write(json ? lines.toString() : BankFile.write(new Bank(questions)));
        }
        return failed ? 1 : 0;
    }

    // on Java 17, the oldest that we run on, there is a console only on a terminal
    @SuppressWarnings("SystemConsoleNull")
    private static void tellThatModelsLoad() {
        if (System.console() != null) {
            System.err.println("loading the language models…");
        }
    }

    private Optional<Article> read(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(ArticleFile.NAME) : path;
        try {
            Parsed<Article> parsed = ArticleFile.read(file);
            parsed.problems().forEach(problem -> complain(problem.toString()));
            return parsed.value();
        } catch (IOException unreadable) {
            complain(file + " can't be read; name an article's folder or its " + ArticleFile.NAME);
            return Optional.empty();
        }
    }

    private List<Question> questionsOf(Article article, Path path) {
        List<Question> questions = generator.generate(article, seed, max);
        if (questions.isEmpty()) {
            complain(path + ": nothing in this article can be asked safely; write questions for it by hand");
        }
        return questions;
    }

    private void write(String text) {
        if (out == null) {
            PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            utf8.print(text);
            utf8.flush();
        } else {
            writeNew(out, text);
        }
    }

    private void writeNew(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            System.err.println("wrote " + file);
        } catch (IOException unwritable) {
            complain(file + " can't be written; name a file in a folder that is there and may be written to");
        }
    }

    private void complain(String message) {
        System.err.println(message);
        failed = true;
    }
}
