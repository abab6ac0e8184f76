package org.readback.mine;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.readback.classroom.BelongingsStore;
import org.readback.classroom.DeletionRequestStore;
import org.readback.classroom.DepartureStore;
import org.readback.classroom.SessionCookie;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Notice;
import org.readback.web.Views;
import org.readback.web.Visitor;

/** Leaving: a student asks a teacher for deletion, and may take that back; a guest is deleted at once. */
public final class LeavePages {
    private final Database database;
    private final Views views;
    private final List<BelongingsStore> belongings;

    /** @param belongings all that is kept of learners */
    public LeavePages(Database database, Views views, List<BelongingsStore> belongings) {
        this.database = database;
        this.views = views;
        this.belongings = belongings;
    }

    public void register(RoutesConfig routes) {
        routes.get("/mine/deletion", this::ask, Access.LEARNERS);
        routes.post("/mine/deletion", this::leave, Access.LEARNERS);
        routes.post("/mine/deletion/withdrawal", this::stay, Access.STUDENTS);
    }

    private void ask(Context request) {
        Visitor learner = Gate.signedIn(request);
        String title = learner.isGuest() ? "Leave and forget your practice?" : "Ask for your account to be deleted?";
        int attempts = database.transact(handle -> new MineStore(handle).count(learner.id()));
        views.render(request, "mine/leave", new LeavePage(Frame.of(request, title), attempts));
    }

    private void leave(Context request) {
        Visitor learner = Gate.signedIn(request);
        if (learner.isGuest()) {
            database.change(handle -> new DepartureStore(handle, belongings).delete(learner.id()));
            SessionCookie.clear(request);
            Notice.PRACTICE_FORGOTTEN.tell(request);
            request.redirect("/");
        } else {
            database.change(handle -> new DeletionRequestStore(handle).ask(learner.id(), Instant.now()));
            Notice.DELETION_ASKED.tell(request);
            request.redirect("/mine");
        }
    }

    private void stay(Context request) {
        database.change(handle ->
                new DeletionRequestStore(handle).take(Gate.signedIn(request).id()));
        Notice.DELETION_WITHDRAWN.tell(request);
        request.redirect("/mine");
    }
}
