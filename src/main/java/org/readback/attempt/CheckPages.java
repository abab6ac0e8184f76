package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.readback.attempt.Response.Blank;
import org.readback.bank.Question;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.PathId;

/** What a student asks before submission, where the rules allow it: is this right, and where does it stand? */
public final class CheckPages {
    private final Database database;
    private final AttemptPages attempts;

    public CheckPages(Database database, AttemptPages attempts) {
        this.database = database;
        this.attempts = attempts;
    }

    public void register(RoutesConfig routes) {
        routes.post("/attempts/{id}/checks/{question}", this::check, Access.LEARNERS);
        routes.post("/attempts/{id}/hints/{question}", this::hint, Access.LEARNERS);
    }

    private void check(Context request) {
        answer(request, CheckPages::check);
    }

    private static void check(CheckStore checks, Attempt attempt, Question question) {
        Response response = attempt.response(question);
        Tries tries = attempt.tries(question);
        // a second click on the same answer costs nothing
        boolean isNew = !(response instanceof Blank) && !tries.checked().contains(response);
        if (isNew && tries.left() > 0) {
            checks.check(attempt.id(), question.id(), response);
        }
    }

    private void hint(Context request) {
        answer(request, CheckPages::hint);
    }

    private static void hint(CheckStore checks, Attempt attempt, Question question) {
        if (!attempt.terms().purpose().counts()) {
            checks.hint(attempt.id(), question.id());
        }
    }

    private interface Wish {
        void fulfil(CheckStore checks, Attempt attempt, Question question);
    }

    /** Saves what the form holds, then does what was asked for, unless an answer was not saved. */
    private void answer(Context request, Wish wish) {
        record Outcome(List<Unsaved> unsaved, int number) {}
        Outcome outcome = database.transact(handle -> {
            List<Unsaved> unsaved = ResponsePages.saveForm(request, handle);
            Attempt attempt = AttemptPages.ownOpen(request, handle);
            Question question = attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
            if (unsaved.isEmpty()) {
                wish.fulfil(new CheckStore(handle), attempt, question);
            }
            return new Outcome(unsaved, attempt.questions().indexOf(question) + 1);
        });
        attempts.after(request, outcome.unsaved(), "#q" + outcome.number());
    }
}
