package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnprocessableContentResponse;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Question;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.PathId;

/** Saving the responses of an attempt, one by one or all that its form holds. */
public final class ResponsePages {
    private final Database database;

    public ResponsePages(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.put("/attempts/{id}/responses/{question}", this::saveOne, Access.LEARNERS);
        routes.post("/attempts/{id}/responses", this::saveAll, Access.LEARNERS);
    }

    private void saveOne(Context request) {
        List<String> values = request.formParams("answer");
        database.change(handle -> {
            Attempt attempt = AttemptPages.ownOpen(request, handle);
            Question question = attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
            save(handle, attempt, question, values);
        });
        request.status(204);
    }

    private void saveAll(Context request) {
        database.change(handle -> saveForm(request, handle));
        request.redirect("/attempts/" + PathId.of(request, "id") + next(request));
    }

    /** Where the form's button leads: to a page of the attempt, or back to the attempt itself. */
    private static String next(Context request) {
        String then = request.queryParam("then");
        return then != null && then.matches("submission|proofs/[^/?#]+") ? "/" + then : "";
    }

    /** Saves what the form of the whole attempt holds: each control is named after its question. */
    static void saveForm(Context request, Handle handle) {
        Attempt attempt = AttemptPages.ownOpen(request, handle);
        for (Question question : attempt.questions()) {
            List<String> values = request.formParams(question.id());
            if (!values.isEmpty()) {
                save(handle, attempt, question, values);
            }
        }
    }

    private static void save(Handle handle, Attempt attempt, Question question, List<String> values) {
        Response before = attempt.response(question);
        try {
            Response response = FormAnswer.read(Control.of(question, attempt.seed(), before), values);
            if (!response.equals(before) && !attempt.isOpen(question)) {
                new ResponseStore(handle).add(attempt.id(), question.id(), response);
            }
        } catch (AnswerRefused refused) {
            throw new UnprocessableContentResponse(String.valueOf(refused.getMessage()));
        }
    }
}
