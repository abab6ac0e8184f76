package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.UnprocessableContentResponse;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.readback.article.Article;
import org.readback.bank.Library;
import org.readback.bank.Question;
import org.readback.bank.Reading;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.PathId;
import org.readback.web.Views;

/** "Prove it": choosing the sentence that proves an answer, where the rules ask for it. */
public final class ProofPages {
    private final Library library;
    private final Database database;
    private final Views views;

    public ProofPages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/attempts/{id}/proofs/{question}", this::show, Access.LEARNERS);
        routes.post("/attempts/{id}/proofs/{question}", this::save, Access.LEARNERS);
    }

    private void show(Context request) {
        Attempt attempt = database.transact(handle -> open(request, handle));
        Frame frame = Frame.of(request, "Prove it");
        views.render(
                request, "attempt/proof", ProofPage.of(frame, attempt, question(request, attempt), article(attempt)));
    }

    private void save(Context request) {
        String sentence = Objects.requireNonNullElse(request.formParam("sentence"), "");
        Attempt attempt = database.transact(handle -> {
            Attempt open = open(request, handle);
            Proof proof = ProofPage.proof(article(open), sentence)
                    .orElseThrow(() -> new UnprocessableContentResponse(
                            "No sentence was chosen, or the article has changed. Go back, and choose one."));
            new ProofStore(handle).add(open.id(), question(request, open).id(), proof);
            return open;
        });
        int number = attempt.questions().indexOf(question(request, attempt)) + 1;
        request.redirect("/attempts/" + attempt.id() + "#q" + number);
    }

    /** The student's attempt, if it asks for proofs and this question can be answered still. */
    private static Attempt open(Context request, Handle handle) {
        Attempt attempt = AttemptPages.ownOpen(request, handle);
        if (!attempt.terms().asksProof() || attempt.isOpen(question(request, attempt))) {
            throw new ConflictResponse("This question takes no proof now. Go back to the attempt.");
        }
        return attempt;
    }

    private static Question question(Context request, Attempt attempt) {
        return attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
    }

    private Article article(Attempt attempt) {
        return library.reading(attempt.article())
                .map(Reading::article)
                .orElseThrow(() -> new ConflictResponse("The article is not among the readings any more."));
    }
}
