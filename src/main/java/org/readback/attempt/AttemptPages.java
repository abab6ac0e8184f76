package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.article.Article;
import org.readback.attempt.Attempt.Submission;
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
        routes.get("/attempts/{id}/time", this::time, Access.SIGNED_IN);
    }

    private void show(Context request) {
        Visitor visitor = Gate.signedIn(request);
        Instant now = Instant.now();
        Attempt attempt = seen(request, now);
        // a student sees no key before submission; a teacher reviews at any time
        if (attempt.isSubmitted() || visitor.isTeacher()) {
            Frame frame = Frame.of(request, attempt.articleTitle());
            views.render(request, "attempt/review", ReviewPage.of(frame, attempt, article(attempt)));
        } else {
            ask(request, attempt, now, List.of());
        }
    }

    private Optional<Article> article(Attempt attempt) {
        return library.reading(attempt.article()).map(Reading::article);
    }

    private void ask(Context request, Attempt attempt, Instant now, List<Unsaved> unsaved) {
        Frame frame = Frame.of(request, attempt.articleTitle());
        AttemptPage page = AttemptPage.of(frame, attempt, article(attempt), now, unsaved);
        views.render(request, "attempt/attempt", page);
    }

    /**
     * Answers a form: leads on to a place in the attempt, or shows the attempt again with the answers that were not
     * saved.
     *
     * @param place what follows the attempt's own address
     */
    void after(Context request, List<Unsaved> unsaved, String place) {
        if (unsaved.isEmpty()) {
            request.redirect("/attempts/" + PathId.of(request, "id") + place);
        } else {
            Attempt attempt = database.transact(handle -> own(request, handle));
            request.status(HttpStatus.CONFLICT);
            ask(request, attempt, Instant.now(), unsaved);
        }
    }

    /** The seconds left by the server's clock, for pages that were asleep; nothing where time isn't limited. */
    private void time(Context request) {
        Instant now = Instant.now();
        request.result(seen(request, now)
                .clock(now)
                .map(clock -> String.valueOf(clock.seconds()))
                .orElse(""));
    }

    /** The attempt, if the visitor may see it; submitted if its time is up. */
    private Attempt seen(Context request, Instant now) {
        long id = PathId.of(request, "id");
        return database.transact(handle -> {
            AttemptStore attempts = new AttemptStore(handle);
            attempts.submitIfOverdue(id, now);
            return attempts.find(id)
                    .filter(found -> maySee(handle, Gate.signedIn(request), found))
                    .orElseThrow(PathId::notFound);
        });
    }

    private static boolean maySee(Handle handle, Visitor visitor, Attempt attempt) {
        return visitor.isTeacher()
                ? new ClassroomStore(handle).teaches(visitor.id(), attempt.studentId())
                : attempt.studentId() == visitor.id();
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

    /** As {@link #own}, if it takes responses still. */
    static Attempt ownOpen(Context request, Handle handle) {
        Attempt attempt = own(request, handle);
        requireOpen(attempt);
        return attempt;
    }

    /** Refuses the request if the attempt takes no responses any more. */
    static void requireOpen(Attempt attempt) {
        switch (attempt.state(Instant.now())) {
            case IN_PROGRESS -> {}
            case OVERDUE -> throw timeIsUp();
            case SUBMITTED ->
                throw attempt.submission().filter(Submission::automatic).isPresent()
                        ? timeIsUp()
                        : new ConflictResponse("This attempt is already submitted.");
        }
    }

    private static ConflictResponse timeIsUp() {
        return new ConflictResponse("The time for this attempt is up. What you had answered by then is submitted.");
    }
}
