package org.readback;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.attempt.AssignedPages;
import org.readback.attempt.AttemptBelongingsStore;
import org.readback.attempt.AttemptPages;
import org.readback.attempt.CheckPages;
import org.readback.attempt.ProofPages;
import org.readback.attempt.ReadingPages;
import org.readback.attempt.ResponsePages;
import org.readback.attempt.SubmissionPages;
import org.readback.bank.Library;
import org.readback.classroom.BelongingsStore;
import org.readback.classroom.ClassPages;
import org.readback.classroom.ExtraTimePages;
import org.readback.classroom.FirstTeacherPages;
import org.readback.classroom.GuestPages;
import org.readback.classroom.JoinPages;
import org.readback.classroom.Passwords;
import org.readback.classroom.SessionCookie;
import org.readback.classroom.SignInPages;
import org.readback.database.Chores;
import org.readback.database.Database;
import org.readback.dictionary.WordNet;
import org.readback.dictionary.WordPages;
import org.readback.mine.DeletionPages;
import org.readback.mine.LeavePages;
import org.readback.mine.MinePages;
import org.readback.note.NoteBelongingsStore;
import org.readback.note.NotePages;
import org.readback.quiz.AssignmentPages;
import org.readback.report.GradebookPages;
import org.readback.study.StudyPages;
import org.readback.web.Access;
import org.readback.web.Assets;
import org.readback.web.ErrorPages;
import org.readback.web.Gate;
import org.readback.web.ReaderSettingsPages;
import org.readback.web.SecurityHeaders;
import org.readback.web.Views;
import org.readback.yaml.Problem;

/** A running server: every part of it is made and joined here. */
public final class App implements AutoCloseable {
    /** How soon an attempt is submitted after its time was up. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    /** How soon a guest who stayed away too long is deleted. */
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    /** What each feature keeps of learners: a new one that does needs its line here. */
    private static final List<BelongingsStore> BELONGINGS =
            List.of(new AttemptBelongingsStore(), new NoteBelongingsStore());

    private final Database database;
    private final Library library;
    private final FirstTeacherPages firstTeacher;
    private final GuestPages guests;
    private final AttemptPages attempts;
    private final SubmissionPages submissions;
    private final Chores chores = new Chores();
    private final Javalin server;

    private App(Settings settings, Database database, Library library) {
        Views views = new Views();
        Passwords passwords = new Passwords();
        this.database = database;
        this.library = library;
        this.firstTeacher = new FirstTeacherPages(database, views, passwords);
        this.guests = new GuestPages(database, settings.guests(), BELONGINGS);
        this.attempts = new AttemptPages(library, database, views);
        this.submissions = new SubmissionPages(database, views, attempts);
        this.server = Javalin.create(config -> configure(config, settings, views, passwords));
    }

    /**
     * Opens the database, reads the content, and serves.
     *
     * @param problems is told what is wrong in content files, now and whenever one changes
     * @throws org.readback.database.DatabaseInUse when another server has the same data open
     */
    public static App start(Settings settings, Consumer<Problem> problems) {
        Database database = Database.open(settings.database().orElseGet(() -> Database.embeddedIn(settings.data())));
        try {
            App app = new App(settings, database, new Library(settings.content(), problems));
            database.awaitOpen();
            app.server.start(settings.port());
            app.chores.every(BETWEEN_LOOKS, app.submissions::submitOverdue);
            app.chores.every(BETWEEN_CLEANINGS, app.guests::deleteLost);
            WordNet.loadAhead();
            return app;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private void configure(JavalinConfig config, Settings settings, Views views, Passwords passwords) {
        config.router.javaLangErrorHandler(ErrorPages::brokenProgram);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        settings.staticFiles().map(Assets::in).orElseGet(Assets::builtIn).register(config);
        new SecurityHeaders().register(config.routes);
        new Gate(request -> SessionCookie.visitor(request, database)).guard(config.routes);
        new ErrorPages(views).register(config.routes);

        config.routes.get("/up", this::up, Access.EVERYONE);
        new ReadingPages(library, database, views, settings.guests()).register(config.routes);
        new AssignmentPages(library, database, views).register(config.routes);
        new AssignedPages(library, database, views).register(config.routes);
        attempts.register(config.routes);
        new ResponsePages(database, attempts).register(config.routes);
        new CheckPages(database, attempts).register(config.routes);
        new NotePages(library, database, views).register(config.routes);
        new WordPages(views).register(config.routes);
        new ProofPages(library, database, views).register(config.routes);
        submissions.register(config.routes);
        new ReaderSettingsPages().register(config.routes);
        new SignInPages(database, views, passwords, BELONGINGS).register(config.routes);
        guests.register(config.routes);
        new JoinPages(database, views, passwords).register(config.routes);
        firstTeacher.register(config.routes);
        new ClassPages(database, views).register(config.routes);
        new ExtraTimePages(database).register(config.routes);
        new MinePages(library, database, views, BELONGINGS).register(config.routes);
        new LeavePages(database, views, BELONGINGS).register(config.routes);
        new DeletionPages(database, views, BELONGINGS).register(config.routes);
        new GradebookPages(database, views).register(config.routes);
        new StudyPages(library, database, views).register(config.routes);
    }

    private void up(Context request) {
        boolean up = database.answers();
        request.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).result(up ? "up" : "down");
    }

    public int port() {
        return server.port();
    }

    /** How many readings are served now. */
    public int readings() {
        return library.readings().size();
    }

    /** The path of the link that creates the first teacher, as long as there is none. */
    public Optional<String> firstTeacherPath() {
        return firstTeacher.path();
    }

    /** Every route, with who may use it. */
    List<Endpoint> endpoints() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .toList();
    }

    @Override
    public void close() {
        chores.close();
        server.stop();
        database.close();
    }
}
