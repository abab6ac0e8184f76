package org.readback.mine;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.readback.classroom.BelongingsStore;
import org.readback.classroom.DeletionRequest;
import org.readback.classroom.DeletionRequestStore;
import org.readback.classroom.DepartureStore;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Notice;
import org.readback.web.PathId;
import org.readback.web.Views;

/** A teacher grants what a student asks for: that the account and everything in it be deleted. */
public final class DeletionPages {
    private final Database database;
    private final Views views;
    private final List<BelongingsStore> belongings;

    /** @param belongings all that is kept of students */
    public DeletionPages(Database database, Views views, List<BelongingsStore> belongings) {
        this.database = database;
        this.views = views;
        this.belongings = belongings;
    }

    public void register(RoutesConfig routes) {
        routes.get("/students/{id}/deletion", this::ask, Access.TEACHERS);
        routes.post("/students/{id}/deletion", this::delete, Access.TEACHERS);
    }

    private void ask(Context request) {
        DeletionPage page = database.transact(handle -> {
            DeletionRequest asked = request(request, handle);
            int attempts = new MineStore(handle).count(asked.studentId());
            return new DeletionPage(
                    Frame.of(request, "Delete " + asked.name() + "’s account and answers?"), asked, attempts);
        });
        views.render(request, "mine/deletion", page);
    }

    private static DeletionRequest request(Context request, Handle handle) {
        long student = PathId.of(request, "id");
        return new DeletionRequestStore(handle)
                .forTeacher(Gate.signedIn(request).id()).stream()
                        .filter(asked -> asked.studentId() == student)
                        .findFirst()
                        .orElseThrow(DeletionPages::nobodyAsks);
    }

    private static NotFoundResponse nobodyAsks() {
        return new NotFoundResponse("No student of yours asks for this. The request may have been taken back, or "
                + "another teacher has granted it already. Nothing was deleted now.");
    }

    private void delete(Context request) {
        database.change(handle -> {
            long student = request(request, handle).studentId();
            // a request that the student takes back in this moment ends there, or here
            if (!new DeletionRequestStore(handle).take(student)) {
                throw nobodyAsks();
            }
            new DepartureStore(handle, belongings).delete(student);
        });
        Notice.STUDENT_DELETED.tell(request);
        request.redirect("/classes");
    }
}
