package org.readback.mine;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.classroom.BelongingsStore;
import org.readback.classroom.DeletionRequestStore;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Views;

/** A learner's own attempts, and all own data in one file. */
public final class MinePages {
    private final Library library;
    private final Database database;
    private final Views views;
    private final List<BelongingsStore> belongings;

    /** @param belongings all that is kept of learners */
    public MinePages(Library library, Database database, Views views, List<BelongingsStore> belongings) {
        this.library = library;
        this.database = database;
        this.views = views;
        this.belongings = belongings;
    }

    public void register(RoutesConfig routes) {
        routes.get("/mine", this::show, Access.LEARNERS);
        routes.get("/mine/data", this::download, Access.LEARNERS);
    }

    private void show(Context request) {
        long learner = Gate.signedIn(request).id();
        Set<String> readingsNow = library.readings().stream().map(Reading::slug).collect(Collectors.toSet());
        MinePage page = database.transact(handle -> {
            MineStore mine = new MineStore(handle);
            return new MinePage(
                    Frame.of(request, "Mine"),
                    OwnReading.of(mine.attempts(learner)),
                    readingsNow,
                    new DeletionRequestStore(handle).askedAt(learner),
                    mine.teachers(learner));
        });
        views.render(request, "mine/mine", page);
    }

    private void download(Context request) {
        long learner = Gate.signedIn(request).id();
        OwnData data = database.transact(handle -> new OwnDataStore(handle, belongings).of(learner, Instant.now()));
        request.contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"readback-my-data.json\"")
                .result(data.json());
    }
}
