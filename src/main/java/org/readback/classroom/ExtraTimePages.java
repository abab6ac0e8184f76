package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UnprocessableContentResponse;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Gate;
import org.readback.web.PathId;

/** Giving a student more time, in this class and in all others: for attempts that begin from now on. */
public final class ExtraTimePages {
    private final Database database;

    public ExtraTimePages(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.post("/classes/{id}/extra-time", this::give, Access.TEACHERS);
    }

    private void give(Context request) {
        long teacher = Gate.signedIn(request).id();
        long id = PathId.of(request, "id");
        ExtraTime extraTime = ExtraTime.CHOICES.stream()
                .filter(choice -> choice.value().equals(request.formParam("factor")))
                .findFirst()
                .orElseThrow(() -> new UnprocessableContentResponse("Choose how much time the student gets."));
        database.change(handle -> {
            Classroom classroom = new ClassroomStore(handle).of(teacher, id).orElseThrow(PathId::notFound);
            PersonStore people = new PersonStore(handle);
            Student student = people.studentsOf(classroom.id()).stream()
                    .filter(member -> String.valueOf(member.id()).equals(request.formParam("student")))
                    .findFirst()
                    .orElseThrow(() -> new UnprocessableContentResponse("Choose a student of this class."));
            people.giveExtraTime(student.id(), extraTime);
        });
        request.redirect("/classes/" + id + "#extra-time");
    }
}
