package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Role;
import org.readback.web.Views;

/** Creating the first teacher, by a link that whoever started the server has and that works once. */
public final class FirstTeacherPages {
    private final Database database;
    private final Views views;
    private final Passwords passwords;
    private final Secret link = Secret.random();

    public FirstTeacherPages(Database database, Views views, Passwords passwords) {
        this.database = database;
        this.views = views;
        this.passwords = passwords;
    }

    public void register(RoutesConfig routes) {
        routes.get("/first-teacher/{link}", this::show, Access.EVERYONE);
        routes.post("/first-teacher/{link}", this::create, Access.EVERYONE);
    }

    /** The path of the link, as long as the school has no teacher. */
    public Optional<String> path() {
        boolean hasTeacher = database.transact(handle -> new PersonStore(handle).hasTeacher());
        return hasTeacher ? Optional.empty() : Optional.of("/first-teacher/" + link.text());
    }

    private void show(Context request) {
        requireLink(request);
        show(request, Form.empty());
    }

    private void requireLink(Context request) {
        if (!link.matches(request.pathParam("link")) || path().isEmpty()) {
            throw new NotFoundResponse("This link has been used or is not right. Sign in, or look at the newest one "
                    + "that the server printed when it started.");
        }
    }

    private void show(Context request, Form form) {
        views.render(
                request, "classroom/first-teacher", new FirstTeacherPage(Frame.of(request, "First teacher"), form));
    }

    private void create(Context request) {
        requireLink(request);
        Form form = Form.of(request, "name", "password");
        NewAccount.check(form);
        if (form.isGood()) {
            String passwordHash = passwords.hash(form.value("password"));
            Optional<Secret> session = create(form, passwordHash);
            session.ifPresent(secret -> SessionCookie.set(request, secret));
            request.redirect(session.isPresent() ? "/classes" : "/sign-in");
        } else {
            request.status(422);
            show(request, form);
        }
    }

    /** One at a time, or two clicks at once would both find a school without a teacher. */
    private synchronized Optional<Secret> create(Form form, String passwordHash) {
        return database.transact(handle -> create(handle, form, passwordHash));
    }

    private static Optional<Secret> create(Handle handle, Form form, String passwordHash) {
        PersonStore people = new PersonStore(handle);
        if (people.hasTeacher()) {
            return Optional.empty();
        }
        return people.add(form.value("name"), Role.TEACHER, passwordHash).map(new SessionStore(handle)::open);
    }
}
