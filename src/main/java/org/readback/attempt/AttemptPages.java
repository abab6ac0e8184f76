package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.article.Article;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.classroom.ClassroomStore;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;
import org.readback.web.Visitor;

/** Each attempt's page: its questions, or what came of them. */
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

    /** As {@link #own}, if it isn't submitted yet. */
    static Attempt ownOpen(Context request, Handle handle) {
        Attempt attempt = own(request, handle);
        if (attempt.isSubmitted()) {
            throw new ConflictResponse("This attempt is already submitted.");
        }
        return attempt;
    }

    /** The student's own attempt, which nobody else changes until the transaction ends. */
    static Attempt own(Context request, Handle handle) {
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
}
