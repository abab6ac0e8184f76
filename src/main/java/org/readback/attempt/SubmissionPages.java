package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.Attempt.Submission;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.PathId;
import org.readback.web.Views;

/** Submitting an attempt: a look at what is unanswered, then the end. */
public final class SubmissionPages {
    private final Database database;
    private final Views views;
    private final AttemptPages attempts;

    public SubmissionPages(Database database, Views views, AttemptPages attempts) {
        this.database = database;
        this.views = views;
        this.attempts = attempts;
    }

    public void register(RoutesConfig routes) {
        routes.get("/attempts/{id}/submission", this::ask, Access.LEARNERS);
        routes.post("/attempts/{id}/submission", this::submit, Access.LEARNERS);
    }

    private void ask(Context request) {
        Instant now = Instant.now();
        Attempt attempt = database.transact(handle -> {
            new AttemptStore(handle).submitIfOverdue(PathId.of(request, "id"), now);
            return AttemptPages.own(request, handle);
        });
        if (attempt.isSubmitted()) {
            request.redirect("/attempts/" + attempt.id());
            return;
        }
        Frame frame = Frame.of(request, "Submit attempt");
        views.render(request, "attempt/submission", SubmissionPage.of(frame, attempt, now));
    }

    private void submit(Context request) {
        Instant now = Instant.now();
        attempts.after(request, database.transact(handle -> submit(request, handle, now)), "");
    }

    /** Submits, unless an answer that came along was not saved while there is time to look at it. */
    private static List<Unsaved> submit(Context request, Handle handle, Instant now) {
        AttemptStore attempts = new AttemptStore(handle);
        long id = PathId.of(request, "id");
        attempts.submitIfOverdue(id, now);
        // a second click finds the attempt submitted: it leads to the review, as the first does
        if (AttemptPages.own(request, handle).isSubmitted()) {
            return List.of();
        }
        List<Unsaved> unsaved = ResponsePages.saveForm(request, handle);
        Attempt attempt = attempts.find(id).orElseThrow(PathId::notFound);
        Submission submission = attempt.submissionAt(now);
        if (!unsaved.isEmpty() && !submission.automatic()) {
            return unsaved;
        }
        attempts.submit(attempt, submission);
        return List.of();
    }

    /** Submits what has waited too long for its student; to be called every few seconds. */
    public void submitOverdue() {
        Instant now = Instant.now();
        for (long id : database.transact(handle -> new AttemptStore(handle).overdue(now.minus(Attempt.GRACE)))) {
            database.change(handle -> new AttemptStore(handle).submitIfOverdue(id, now));
        }
    }
}
