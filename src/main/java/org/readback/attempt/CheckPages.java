package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.Response.Blank;
import org.readback.bank.Question;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.PathId;

/** What a student asks before submission, where the rules allow it: is this right, and where does it stand? */
public final class CheckPages {
    private final Database database;

    public CheckPages(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.post("/attempts/{id}/checks/{question}", this::check, Access.LEARNERS);
        routes.post("/attempts/{id}/hints/{question}", this::hint, Access.LEARNERS);
    }

    private void check(Context request) {
        back(request, database.transact(handle -> {
            Attempt attempt = saved(request, handle);
            Question question = question(request, attempt);
            Response response = attempt.response(question);
            Tries tries = attempt.tries(question);
            // a second click on the same answer costs nothing
            boolean isNew = !(response instanceof Blank) && !tries.checked().contains(response);
            if (isNew && tries.left() > 0) {
                new CheckStore(handle).check(attempt.id(), question.id(), response);
            }
            return attempt;
        }));
    }

    private void hint(Context request) {
        back(request, database.transact(handle -> {
            Attempt attempt = saved(request, handle);
            if (!attempt.terms().purpose().counts()) {
                new CheckStore(handle)
                        .hint(attempt.id(), question(request, attempt).id());
            }
            return attempt;
        }));
    }

    /** The attempt with what its form holds. */
    private static Attempt saved(Context request, Handle handle) {
        ResponsePages.saveForm(request, handle);
        return AttemptPages.ownOpen(request, handle);
    }

    private static Question question(Context request, Attempt attempt) {
        return attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
    }

    private static void back(Context request, Attempt attempt) {
        int number = attempt.questions().indexOf(question(request, attempt)) + 1;
        request.redirect("/attempts/" + attempt.id() + "#q" + number);
    }
}
