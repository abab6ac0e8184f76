package org.readback.study;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.StartStore;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.database.Database;
import org.readback.quiz.Quiz;
import org.readback.study.Plan.Portion;
import org.readback.web.Access;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;

/** What a student missed, when it is due again, and how that goes. */
public final class StudyPages {
    private final Library library;
    private final Database database;
    private final Views views;
    /** Where days begin: in the zone of the server, which is the school's. */
    private final ZoneId zone = ZoneId.systemDefault();

    public StudyPages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/study", this::show, Access.LEARNERS);
        routes.get("/study/progress", this::progress, Access.LEARNERS);
        routes.post("/study/{article}", this::start, Access.LEARNERS);
    }

    private void show(Context request) {
        long student = Gate.signedIn(request).id();
        LocalDate today = today();
        Plan plan = database.transact(handle -> {
            Deck deck = deck(handle, student);
            List<Portion> portions = portions(deck.due(today), new StudyStore(handle).open(student));
            return new Plan(today, portions, deck.after(today), deck.cards().size(), deck.known());
        });
        views.render(request, "study/study", new StudyPage(Frame.of(request, "Study"), plan));
    }

    private LocalDate today() {
        return Instant.now().atZone(zone).toLocalDate();
    }

    private Deck deck(Handle handle, long student) {
        return Deck.of(new StudyStore(handle).history(student), this::isAsked, zone);
    }

    private boolean isAsked(QuestionId question) {
        return library.reading(question.article()).stream()
                .flatMap(reading -> reading.bank().published().stream())
                .anyMatch(published -> published.id().equals(question.id()));
    }

    /** The articles that have something due, or begun, the longest due first. */
    private List<Portion> portions(List<Card> due, Map<String, Long> open) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        due.forEach(card -> questions.merge(card.question().article(), 1, Integer::sum));
        open.keySet().forEach(article -> questions.putIfAbsent(article, 0));
        return questions.keySet().stream()
                .flatMap(article -> library.reading(article).stream())
                .map(reading -> new Portion(
                        reading.slug(),
                        reading.article().title(),
                        questions.getOrDefault(reading.slug(), 0),
                        Optional.ofNullable(open.get(reading.slug()))))
                .toList();
    }

    private void start(Context request) {
        Reading reading = library.reading(request.pathParam("article")).orElseThrow(PathId::notFound);
        long student = Gate.signedIn(request).id();
        LocalDate today = today();
        long attempt = database.transact(handle -> {
            Long open = new StudyStore(handle).open(student).get(reading.slug());
            return open != null ? open : begin(handle, student, reading, today);
        });
        request.redirect("/attempts/" + attempt);
    }

    private long begin(Handle handle, long student, Reading reading, LocalDate today) {
        List<String> due = deck(handle, student).due(today).stream()
                .map(Card::question)
                .filter(question -> question.article().equals(reading.slug()))
                .map(QuestionId::id)
                .limit(Portion.MOST)
                .toList();
        if (due.isEmpty()) {
            throw new ConflictResponse("No question about this reading is due today, so there is nothing to study.");
        }
        return new StartStore(handle).open(student, Quiz.study(reading).only(due));
    }

    private void progress(Context request) {
        long student = Gate.signedIn(request).id();
        History history = database.transact(handle -> new StudyStore(handle).history(student));
        Progress progress = Progress.of(history, this::isAsked, zone, today());
        Frame frame = Frame.of(request, "Your progress");
        views.render(request, "study/progress", new ProgressPage(frame, progress.weeks()));
    }
}
