package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Notice;
import org.readback.web.Role;
import org.readback.web.Views;
import org.readback.web.Visitor;

/**
 * Joining a class: a new student makes an account, a guest makes one of what was practised, and a student who is
 * signed in needs only the code.
 */
public final class JoinPages {
    private final Database database;
    private final Views views;
    private final Passwords passwords;

    public JoinPages(Database database, Views views, Passwords passwords) {
        this.database = database;
        this.views = views;
        this.passwords = passwords;
    }

    public void register(RoutesConfig routes) {
        routes.get("/join", this::show, Access.EVERYONE);
        routes.post("/join", this::join, Access.EVERYONE);
    }

    private void show(Context request) {
        String code = request.queryParam("code");
        show(request, Form.empty().with("code", code == null ? "" : code));
    }

    private void show(Context request, Form form) {
        views.render(request, "classroom/join", new JoinPage(Frame.of(request, "Join a class"), form));
    }

    private void join(Context request) {
        Optional<Visitor> visitor = Gate.visitor(request);
        Form form = Form.of(request, "code", "name", "password");
        if (visitor.filter(Visitor::isTeacher).isPresent()) {
            form.refuse("code", "You are signed in as a teacher. Sign out first to join a class as a student.");
        }
        if (form.value("code").isBlank()) {
            form.refuse("code", "Type the class code.");
        }
        if (isNew(visitor)) {
            NewAccount.check(form);
        }
        // a hash costs time: not for whoever has no code
        boolean known = database.transact(handle ->
                new ClassroomStore(handle).withCode(form.value("code")).isPresent());
        if (!known) {
            form.refuse("code", "No class has this code. Check it with your teacher.");
        }
        String passwordHash = isNew(visitor) && form.isGood() ? passwords.hash(form.value("password")) : "";
        Optional<Secret> session = database.transact(handle -> join(handle, form, visitor, passwordHash));
        if (!form.isGood()) {
            request.status(422);
            show(request, form);
            return;
        }
        session.ifPresent(secret -> SessionCookie.set(request, secret));
        if (visitor.filter(Visitor::isGuest).isPresent()) {
            Notice.PRACTICE_KEPT.tell(request);
        }
        request.redirect("/");
    }

    private static Optional<Secret> join(Handle handle, Form form, Optional<Visitor> visitor, String passwordHash) {
        ClassroomStore classrooms = new ClassroomStore(handle);
        Optional<Classroom> classroom = classrooms.withCode(form.value("code"));
        if (!form.isGood() || classroom.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> student = student(handle, form, visitor, passwordHash);
        if (student.isEmpty()) {
            NewAccount.refuseTakenName(form);
            return Optional.empty();
        }
        classrooms.join(classroom.get().id(), student.get());
        return isNew(visitor) ? student.map(new SessionStore(handle)::open) : Optional.empty();
    }

    /** Who joins; empty when the name of somebody new is taken. */
    private static Optional<Long> student(Handle handle, Form form, Optional<Visitor> visitor, String passwordHash) {
        PersonStore people = new PersonStore(handle);
        Optional<Long> id = visitor.map(Visitor::id);
        if (id.isEmpty()) {
            return people.add(form.value("name"), Role.STUDENT, passwordHash);
        }
        if (isNew(visitor)) {
            // the guest becomes the student, who so has done all that the guest did
            if (!people.makeStudent(id.get(), form.value("name"), passwordHash)) {
                return Optional.empty();
            }
            new SessionStore(handle).closeThoseOf(id.get());
        }
        return id;
    }

    /** Whether joining makes an account. */
    private static boolean isNew(Optional<Visitor> visitor) {
        return visitor.filter(known -> !known.isGuest()).isEmpty();
    }
}
