package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.article.Article;
import org.readback.bank.Library;
import org.readback.bank.Question;
import org.readback.bank.Reading;
import org.readback.classroom.ClassroomStore;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;
import org.readback.web.Visitor;

/** Answering the questions of an attempt, submitting it, and seeing what came of it. */
public final class AttemptPages {
    private final Library library;
    private final Database database;
    private final Views views;

    public AttemptPages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/attempts/{id}", this::show, Access.SIGNED_IN);
        routes.put("/attempts/{id}/responses/{question}", this::saveOne, Access.STUDENTS);
        routes.post("/attempts/{id}/responses", this::saveAll, Access.STUDENTS);
        routes.post("/attempts/{id}/submission", this::submit, Access.STUDENTS);
    }

    private void show(Context request) {
        Visitor visitor = Gate.signedIn(request);
        long id = PathId.of(request, "id");
        Attempt attempt = database.transact(handle -> new AttemptStore(handle)
                .find(id)
                .filter(found -> maySee(handle, visitor, found))
                .orElseThrow(PathId::notFound));
        Optional<Article> article = library.reading(attempt.article()).map(Reading::article);
        Frame frame = Frame.of(request, attempt.articleTitle());
        // a student sees no key before submission; a teacher reviews at any time
        if (attempt.isSubmitted() || visitor.isTeacher()) {
            views.render(request, "attempt/review", ReviewPage.of(frame, attempt, article));
        } else {
            views.render(request, "attempt/attempt", AttemptPage.of(frame, attempt, article));
        }
    }

    private static boolean maySee(Handle handle, Visitor visitor, Attempt attempt) {
        return visitor.isTeacher()
                ? new ClassroomStore(handle).teaches(visitor.id(), attempt.studentId())
                : attempt.studentId() == visitor.id();
    }

    private void saveOne(Context request) {
        List<String> values = request.formParams("answer");
        database.change(handle -> {
            Attempt attempt = ownOpenAttempt(request, handle);
            Question question = attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
            save(handle, attempt, question, values);
        });
        request.status(204);
    }

    private Attempt ownOpenAttempt(Context request, Handle handle) {
        Attempt attempt = ownAttempt(request, handle);
        if (attempt.isSubmitted()) {
            throw new ConflictResponse("This attempt is already submitted.");
        }
        return attempt;
    }

    /** The student's own attempt, which nobody else changes until the transaction ends. */
    private static Attempt ownAttempt(Context request, Handle handle) {
        AttemptStore attempts = new AttemptStore(handle);
        long id = PathId.of(request, "id");
        attempts.lock(id);
        Attempt attempt = attempts.find(id).orElseThrow(PathId::notFound);
        if (attempt.studentId() != Gate.signedIn(request).id()) {
            throw new ForbiddenResponse("This attempt is not yours: somebody else may have signed in on this device. "
                    + "Sign in as yourself, then go on.");
        }
        return attempt;
    }

    private static void save(Handle handle, Attempt attempt, Question question, List<String> values) {
        Response before = attempt.response(question);
        try {
            Response response = FormAnswer.read(Control.of(question, attempt.seed(), before), values);
            if (!response.equals(before)) {
                new AttemptStore(handle).respond(attempt.id(), question.id(), response);
            }
        } catch (AnswerRefused refused) {
            throw new UnprocessableContentResponse(String.valueOf(refused.getMessage()));
        }
    }

    private void saveAll(Context request) {
        database.change(handle -> saveForm(request, handle));
        request.redirect("/attempts/" + PathId.of(request, "id"));
    }

    /** Saves what the form of the whole attempt holds: each control is named after its question. */
    private void saveForm(Context request, Handle handle) {
        Attempt attempt = ownOpenAttempt(request, handle);
        for (Question question : attempt.questions()) {
            List<String> values = request.formParams(question.id());
            if (!values.isEmpty()) {
                save(handle, attempt, question, values);
            }
        }
    }

    private void submit(Context request) {
        long id = PathId.of(request, "id");
        database.change(handle -> {
            // a second click finds the attempt submitted: it leads to the review, as the first does
            if (!ownAttempt(request, handle).isSubmitted()) {
                saveForm(request, handle);
                AttemptStore attempts = new AttemptStore(handle);
                attempts.submit(attempts.find(id).orElseThrow(PathId::notFound));
            }
        });
        request.redirect("/attempts/" + id);
    }
}
