package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.attempt.AttemptStore.Start;
import org.readback.bank.Library;
import org.readback.bank.Passage;
import org.readback.bank.Reading;
import org.readback.classroom.PersonStore;
import org.readback.database.Database;
import org.readback.note.NoteStore;
import org.readback.note.ReadingNotes;
import org.readback.quiz.Purpose;
import org.readback.quiz.Quiz;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.Views;
import org.readback.web.Visitor;

/** The readings, each reading's page, and the start of an attempt at its quiz. */
public final class ReadingPages {
    private final Library library;
    private final Database database;
    private final Views views;
    private final boolean guestsAreWelcome;

    /** @param guestsAreWelcome whether people without an account may practise */
    public ReadingPages(Library library, Database database, Views views, boolean guestsAreWelcome) {
        this.library = library;
        this.database = database;
        this.views = views;
        this.guestsAreWelcome = guestsAreWelcome;
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::list, Access.EVERYONE);
        routes.get("/read/{article}", this::read, Access.EVERYONE);
        routes.post("/read/{article}/attempts", this::start, Access.LEARNERS);
    }

    private void list(Context request) {
        Map<String, Latest> attempts = student(request)
                .map(student -> {
                    Purpose purpose = student.isGuest() ? Purpose.PRACTICE : Purpose.QUIZ;
                    return database.transact(handle -> new StandingStore(handle).latest(student.id(), purpose));
                })
                .orElse(Map.of());
        AssignedList assigned = student(request).map(this::assigned).orElse(AssignedList.NONE);
        List<ReadingsPage.Listed> readings = library.readings().stream()
                .map(reading -> new ReadingsPage.Listed(reading, Optional.ofNullable(attempts.get(reading.slug()))))
                .toList();
        views.render(request, "attempt/readings", new ReadingsPage(Frame.of(request, "Readings"), assigned, readings));
    }

    private AssignedList assigned(Visitor student) {
        return database.transact(handle -> AssignedList.of(
                new ProgressStore(handle).assignedTo(student.id()),
                new PersonStore(handle).extraTime(student.id()),
                library));
    }

    private static Optional<Visitor> student(Context request) {
        return Gate.visitor(request).filter(Visitor::isLearner);
    }

    private void read(Context request) {
        Reading reading = reading(request);
        Standing standing = student(request)
                .map(student ->
                        database.transact(handle -> new StandingStore(handle).standing(student.id(), reading.slug())))
                .orElse(Standing.NONE);
        Optional<ReadingNotes> notes = student(request)
                .map(student -> database.transact(handle -> new NoteStore(handle).of(student.id(), reading.slug())))
                .map(own -> ReadingNotes.of(reading.article(), own));
        Passage passage = notes.map(own -> Passage.highlighted(reading.article(), own.highlights()))
                .orElseGet(() -> Passage.of(reading.article()));
        Frame frame = Frame.of(request, reading.article().title());
        views.render(
                request,
                "attempt/reading",
                new ReadingPage(frame, reading, passage, standing, guestsAreWelcome, notes));
    }

    private Reading reading(Context request) {
        return library.reading(request.pathParam("article")).orElseThrow(() -> new NotFoundResponse());
    }

    private void start(Context request) {
        Reading reading = reading(request);
        boolean isGuest = Gate.signedIn(request).isGuest();
        if (isGuest && !guestsAreWelcome) {
            throw new ForbiddenResponse("Practising needs an account here. Sign in, or join a class: what you did as a "
                    + "guest comes with you.");
        }
        // what a guest does never counts
        boolean practises = isGuest || Purpose.PRACTICE.word().equals(request.formParam("purpose"));
        boolean onlyMissed = "missed".equals(request.formParam("questions"));
        long student = Gate.signedIn(request).id();
        String path = database.transact(handle -> {
            Standing standing = new StandingStore(handle).standing(student, reading.slug());
            Optional<Assigned> first = practises ? standing.openAssignment() : standing.assignment();
            if (first.isPresent()) {
                return "/assignments/" + first.get().assignment().id();
            }
            Quiz all = practises ? Quiz.practice(reading) : Quiz.of(reading);
            Quiz quiz =
                    practises && onlyMissed ? all.only(new StandingStore(handle).missed(student, reading.slug())) : all;
            if (quiz.questions().isEmpty()) {
                throw new ConflictResponse(
                        all.questions().isEmpty()
                                ? "This reading has no questions yet, so there is nothing to answer."
                                : "You have missed none of these questions, so there is nothing to practise again.");
            }
            Start start = new Start(student, quiz, Optional.empty());
            return "/attempts/" + new AttemptStore(handle).openAttempt(start);
        });
        request.redirect(path);
    }
}
