package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.PathId;

/** Submitting an attempt. */
public final class SubmissionPages {
    private final Database database;

    public SubmissionPages(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.post("/attempts/{id}/submission", this::submit, Access.STUDENTS);
    }

    private void submit(Context request) {
        long id = PathId.of(request, "id");
        database.change(handle -> {
            // a second click finds the attempt submitted: it leads to the review, as the first does
            if (!AttemptPages.own(request, handle).isSubmitted()) {
                ResponsePages.saveForm(request, handle);
                AttemptStore attempts = new AttemptStore(handle);
                attempts.submit(attempts.find(id).orElseThrow(PathId::notFound));
            }
        });
        request.redirect("/attempts/" + id);
    }
}
