package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.AttemptStore.Start;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.classroom.PersonStore;
import org.readback.classroom.Student;
import org.readback.database.Database;
import org.readback.quiz.Assignment;
import org.readback.quiz.AssignmentStore;
import org.readback.quiz.Quiz;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;

/** Each assignment's page: its rules and the start of the attempt for students, how far they are for their teacher. */
public final class AssignedPages {
    private final Library library;
    private final Database database;
    private final Views views;

    public AssignedPages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/assignments/{id}", this::show, Access.SIGNED_IN);
        routes.post("/assignments/{id}/attempts", this::start, Access.STUDENTS);
    }

    private void show(Context request) {
        if (Gate.signedIn(request).isTeacher()) {
            views.render(request, "attempt/progress", progress(request));
        } else {
            views.render(request, "attempt/assignment", rules(request));
        }
    }

    private ProgressPage progress(Context request) {
        long teacher = Gate.signedIn(request).id();
        return database.transact(handle -> {
            Assignment assignment = new AssignmentStore(handle)
                    .ofTeacher(teacher, PathId.of(request, "id"))
                    .orElseThrow(PathId::notFound);
            List<Student> students = new PersonStore(handle).studentsOf(assignment.classroom());
            Map<Long, Progress> begun = new ProgressStore(handle).with(assignment.id());
            return new ProgressPage(
                    Frame.of(request, library.title(assignment.article())),
                    assignment,
                    questions(assignment),
                    ProgressPage.rows(assignment, students, begun, Instant.now()),
                    !begun.isEmpty());
        });
    }

    private int questions(Assignment assignment) {
        return library.reading(assignment.article())
                .map(reading -> reading.bank().published().size())
                .orElse(0);
    }

    private AssignedPage rules(Context request) {
        return database.transact(handle -> {
            Assigned assigned = own(request, handle);
            String article = assigned.assignment().article();
            return new AssignedPage(
                    Frame.of(request, library.title(article)),
                    assigned,
                    library.reading(article),
                    new PersonStore(handle).extraTime(Gate.signedIn(request).id()),
                    Instant.now());
        });
    }

    private static Assigned own(Context request, Handle handle) {
        long id = PathId.of(request, "id");
        return new ProgressStore(handle)
                .assignedTo(Gate.signedIn(request).id()).stream()
                        .filter(assigned -> assigned.assignment().id() == id)
                        .findFirst()
                        .orElseThrow(PathId::notFound);
    }

    private void start(Context request) {
        long attempt = database.transact(handle -> {
            Assigned assigned = own(request, handle);
            // what is begun goes on, also when the reading is gone
            return assigned.progress().attempt().orElseGet(() -> begin(request, handle, assigned.assignment()));
        });
        request.redirect("/attempts/" + attempt);
    }

    private long begin(Context request, Handle handle, Assignment assignment) {
        Optional<Reading> reading = library.reading(assignment.article())
                .filter(found -> !found.bank().published().isEmpty());
        Quiz quiz = reading.map(found -> Quiz.of(found, assignment.rules()))
                .orElseThrow(() -> new ConflictResponse("There is nothing to answer here any more: the reading or its "
                        + "questions are gone. Tell your teacher."));
        Start start = new Start(Gate.signedIn(request).id(), quiz, Optional.of(assignment.id()));
        return new AttemptStore(handle).openAttempt(start);
    }
}
