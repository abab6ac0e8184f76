package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Notice;
import org.readback.web.OwnPath;
import org.readback.web.Views;
import org.readback.web.Visitor;

/** Signing in and out. */
public final class SignInPages {
    private final Database database;
    private final Views views;
    private final Passwords passwords;
    private final List<BelongingsStore> belongings;
    private final GuessingBrake brake = new GuessingBrake();

    /** @param belongings all that a guest who signs in takes along */
    public SignInPages(Database database, Views views, Passwords passwords, List<BelongingsStore> belongings) {
        this.database = database;
        this.views = views;
        this.passwords = passwords;
        this.belongings = belongings;
    }

    public void register(RoutesConfig routes) {
        routes.get("/sign-in", this::show, Access.EVERYONE);
        routes.post("/sign-in", this::signIn, Access.EVERYONE);
        routes.post("/sign-out", this::signOut, Access.EVERYONE);
    }

    private void show(Context request) {
        String next = request.queryParam("next");
        show(request, Form.empty().with("next", next == null ? "" : next));
    }

    private void show(Context request, Form form) {
        views.render(request, "classroom/sign-in", new SignInPage(Frame.of(request, "Sign in"), form));
    }

    private void signIn(Context request) {
        Form form = Form.of(request, "name", "password", "next");
        if (brake.holds(form.value("name"), Instant.now())) {
            form.refuse("password", "Too many wrong passwords for this name. Wait a minute, then try again.");
            request.status(429);
            show(request, form);
            return;
        }
        Optional<Person> person = database.transact(handle -> new PersonStore(handle).named(form.value("name")));
        if (!passwords.isRight(form.value("password"), person)) {
            brake.wrong(form.value("name"), Instant.now());
            form.refuse("password", "This name and password don’t go together. Check both, and try again.");
            request.status(422);
            show(request, form);
            return;
        }
        Person known = person.orElseThrow();
        brake.right(known.name());
        open(request, known);
        String home = known.asVisitor().isTeacher() ? "/classes" : "/";
        request.redirect(OwnPath.is(form.value("next")) ? form.value("next") : home);
    }

    private void open(Context request, Person known) {
        Optional<Visitor> guest = Gate.visitor(request).filter(Visitor::isGuest);
        Secret session = database.transact(handle -> {
            guest.ifPresent(leaving -> takeAlong(handle, leaving.id(), known));
            return new SessionStore(handle).open(known.id());
        });
        SessionCookie.set(request, session);
        if (guest.isPresent() && known.asVisitor().isStudent()) {
            Notice.PRACTICE_KEPT.tell(request);
        }
    }

    /** A student's account takes what the guest did; a teacher's has no attempts, and the sign-in page says so. */
    private void takeAlong(Handle handle, long guest, Person known) {
        DepartureStore departures = new DepartureStore(handle, belongings);
        if (known.asVisitor().isStudent()) {
            departures.merge(guest, known.id());
        } else {
            departures.delete(guest);
        }
    }

    private void signOut(Context request) {
        if (Gate.visitor(request).filter(Visitor::isGuest).isPresent()) {
            // there is no way back in, so it's asked first
            request.redirect("/mine/deletion");
            return;
        }
        SessionCookie.secret(request)
                .ifPresent(secret -> database.change(handle -> new SessionStore(handle).close(secret)));
        SessionCookie.clear(request);
        request.redirect("/");
    }
}
