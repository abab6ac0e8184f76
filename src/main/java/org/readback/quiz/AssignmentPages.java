package org.readback.quiz;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.classroom.Classroom;
import org.readback.classroom.ClassroomStore;
import org.readback.database.Database;
import org.readback.quiz.AssignmentsPage.Listed;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;

/** What a teacher assigns to a class, and by which rules it is taken. */
public final class AssignmentPages {
    private final Library library;
    private final Database database;
    private final Views views;

    public AssignmentPages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/classes/{id}/assignments", this::list, Access.TEACHERS);
        routes.post("/classes/{id}/assignments", this::assign, Access.TEACHERS);
        routes.post("/assignments/{id}/deletion", this::delete, Access.TEACHERS);
    }

    private void list(Context request) {
        list(request, Form.empty().with("feedback", Feedback.AFTER_SUBMISSION.word()));
    }

    private void list(Context request, Form form) {
        AssignmentsPage page = database.transact(handle -> {
            Classroom classroom = classroom(request, handle);
            List<Listed> assignments = new AssignmentStore(handle)
                    .ofClass(classroom.id()).stream()
                            .map(assignment -> new Listed(assignment, library.title(assignment.article())))
                            .toList();
            Frame frame = Frame.of(request, "Assignments of " + classroom.name());
            String zone = ZoneId.systemDefault().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return new AssignmentsPage(frame, classroom, assignments, readings(), form, zone);
        });
        views.render(request, "quiz/assignments", page);
    }

    private static Classroom classroom(Context request, Handle handle) {
        long teacher = Gate.signedIn(request).id();
        return new ClassroomStore(handle).of(teacher, PathId.of(request, "id")).orElseThrow(PathId::notFound);
    }

    /** Those that ask something. */
    private List<Reading> readings() {
        return library.readings().stream()
                .filter(reading -> !reading.bank().published().isEmpty())
                .toList();
    }

    private void assign(Context request) {
        Form form = Form.of(request, AssignmentForm.FIELDS);
        String article = form.value("article");
        if (readings().stream().noneMatch(reading -> reading.slug().equals(article))) {
            form.refuse("article", "Choose a reading.");
        }
        AssignmentForm filledIn = new AssignmentForm(form);
        Rules rules = filledIn.rules();
        Optional<Instant> due = filledIn.dueAt(ZoneId.systemDefault(), Instant.now());
        if (form.isGood()) {
            long assignment = database.transact(handle ->
                    new AssignmentStore(handle).add(classroom(request, handle).id(), article, rules, due));
            request.redirect("/assignments/" + assignment);
        } else {
            request.status(422);
            list(request, form);
        }
    }

    private void delete(Context request) {
        long teacher = Gate.signedIn(request).id();
        long classroom = database.transact(handle -> {
            AssignmentStore assignments = new AssignmentStore(handle);
            Assignment assignment =
                    assignments.ofTeacher(teacher, PathId.of(request, "id")).orElseThrow(PathId::notFound);
            if (!assignments.delete(assignment.id())) {
                throw new ConflictResponse("A student has begun this assignment, so it stays. Nothing was deleted.");
            }
            return assignment.classroom();
        });
        request.redirect("/classes/" + classroom + "/assignments");
    }
}
