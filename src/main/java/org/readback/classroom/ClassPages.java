package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.SchoolAddress;
import org.readback.web.Views;

/** A teacher's classes. */
public final class ClassPages {
    private static final int LONGEST_NAME = 120;

    private final Database database;
    private final Views views;

    public ClassPages(Database database, Views views) {
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes", request -> list(request, Form.empty()), Access.TEACHERS);
        routes.post("/classes", this::create, Access.TEACHERS);
        routes.get("/classes/{id}", this::show, Access.TEACHERS);
    }

    private void list(Context request, Form form) {
        long teacher = Gate.signedIn(request).id();
        ClassesPage page = database.transact(handle -> new ClassesPage(
                Frame.of(request, "Classes"),
                new ClassroomStore(handle).listOf(teacher),
                new DeletionRequestStore(handle).forTeacher(teacher),
                form));
        views.render(request, "classroom/classes", page);
    }

    private void create(Context request) {
        Form form = Form.of(request, "name");
        String name = Person.tidy(form.value("name"));
        if (name.isEmpty()) {
            form.refuse("name", "Give the class a name, such as “English 9B”.");
        } else if (name.length() > LONGEST_NAME) {
            form.refuse("name", "Give the class a name of at most " + LONGEST_NAME + " characters.");
        }
        if (form.isGood()) {
            long teacher = Gate.signedIn(request).id();
            long created = database.transact(handle -> new ClassroomStore(handle).add(teacher, name));
            request.redirect("/classes/" + created);
        } else {
            request.status(422);
            list(request, form);
        }
    }

    private void show(Context request) {
        long teacher = Gate.signedIn(request).id();
        long id = PathId.of(request, "id");
        ClassPage page = database.transact(handle -> {
            Classroom classroom = new ClassroomStore(handle).of(teacher, id).orElseThrow(PathId::notFound);
            List<Student> students = new PersonStore(handle).studentsOf(id);
            return new ClassPage(
                    Frame.of(request, classroom.name()),
                    classroom,
                    students,
                    new DeletionRequestStore(handle).inClass(id),
                    SchoolAddress.of(request) + "/join");
        });
        views.render(request, "classroom/class", page);
    }
}
