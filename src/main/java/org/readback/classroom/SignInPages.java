package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Views;

/** Signing in and out. */
public final class SignInPages {
    private final Database database;
    private final Views views;
    private final Passwords passwords;
    private final GuessingBrake brake = new GuessingBrake();

    public SignInPages(Database database, Views views, Passwords passwords) {
        this.database = database;
        this.views = views;
        this.passwords = passwords;
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
        SessionCookie.set(request, database.transact(handle -> new SessionStore(handle).open(known.id())));
        String home = known.asVisitor().isTeacher() ? "/classes" : "/";
        request.redirect(isOurs(form.value("next")) ? form.value("next") : home);
    }

    /** A path of this site: one slash, and nothing that a browser would take for another host. */
    private static boolean isOurs(String next) {
        return next.matches("/(?![/\\\\])[\\w/.~-]*");
    }

    private void signOut(Context request) {
        SessionCookie.secret(request)
                .ifPresent(secret -> database.change(handle -> new SessionStore(handle).close(secret)));
        SessionCookie.clear(request);
        request.redirect("/");
    }
}
