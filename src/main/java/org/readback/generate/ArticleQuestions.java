package org.readback.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readback.article.Article;
import org.readback.article.ArticleFile;
import org.readback.bank.Bank;
import org.readback.bank.BankFile;
import org.readback.yaml.Parsed;
import org.readback.yaml.Problem;

/** From an article's file to its questions; nothing is written. */
final class ArticleQuestions {
    private final Generator generator = new Generator();
    private final Function<Bank, Request> request;
    private final Function<Path, Optional<Path>> bankOf;

    /**
     * @param request what is wanted beside a bank
     * @param bankOf the bank that the questions of an article are for, if they are for one
     */
    ArticleQuestions(Function<Bank, Request> request, Function<Path, Optional<Path>> bankOf) {
        this.request = request;
        this.bankOf = bankOf;
    }

    Outcome of(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(ArticleFile.NAME) : path;
        try {
            Parsed<Article> article = ArticleFile.read(file);
            if (article.value().isEmpty()) {
                return refused(article.problems());
            }
            return made(path, article.value().get());
        } catch (IOException unreadable) {
            return Outcome.Refused.because(
                    file + " can't be read; name an article's folder or its " + ArticleFile.NAME);
        }
    }

    private Outcome made(Path path, Article article) {
        if (!English.isLanguageOf(article)) {
            return Outcome.Refused.because(
                    path + ": questions can only be made of English articles; write questions for this one by hand");
        }
        Optional<Path> file = bankOf.apply(path).filter(Files::exists);
        Bank bank = Bank.EMPTY;
        if (file.isPresent()) {
            try {
                Parsed<Bank> read = BankFile.read(file.get(), article);
                if (read.value().isEmpty() || !read.problems().isEmpty()) {
                    return refused(read.problems());
                }
                bank = read.value().get();
            } catch (IOException unreadable) {
                return Outcome.Refused.because(file.get() + " can't be read; check that it is a bank of questions");
            }
        }
        Generated generated = generator.generate(article, request.apply(bank));
        return new Outcome.Made(article, generated);
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome.Refused(problems.stream().map(Problem::toString).toList());
    }

    /** What comes of an article on which the generator fails: the others go on. */
    static Outcome failed(Path path, Throwable failure) {
        return Outcome.Refused.because(
                failure instanceof InterruptedException
                        ? path + ": stopped before its questions were made; start again"
                        : path + ": the generator fails on this article ("
                                + failure.getClass().getSimpleName() + "); please report it with the article");
    }
}
