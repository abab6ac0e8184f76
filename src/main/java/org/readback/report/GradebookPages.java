package org.readback.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.classroom.Classroom;
import org.readback.classroom.ClassroomStore;
import org.readback.classroom.PersonStore;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;

/** Who took what, and how they did. */
public final class GradebookPages {
    private final Database database;
    private final Views views;

    public GradebookPages(Database database, Views views) {
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/gradebook", this::show, Access.TEACHERS);
    }

    private void show(Context request) {
        long teacher = Gate.signedIn(request).id();
        long id = PathId.of(request, "id");
        GradebookPage page = database.transact(handle -> {
            Classroom classroom = new ClassroomStore(handle).of(teacher, id).orElseThrow(PathId::notFound);
            Map<Long, String> students = new LinkedHashMap<>();
            new PersonStore(handle).studentsOf(id).forEach(student -> students.put(student.id(), student.name()));
            Gradebook gradebook = Gradebook.of(students, new GradebookStore(handle).entries(id));
            return new GradebookPage(Frame.of(request, "Gradebook of " + classroom.name()), classroom, gradebook);
        });
        views.render(request, "report/gradebook", page);
    }
}
