package org.readback.note;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.bank.Library;
import org.readback.bank.Reading;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.Form;
import org.readback.web.Frame;
import org.readback.web.Gate;
import org.readback.web.PathId;
import org.readback.web.Views;

/** Highlighting words of a reading and writing notes beside it. */
public final class NotePages {
    private final Library library;
    private final Database database;
    private final Views views;

    public NotePages(Library library, Database database, Views views) {
        this.library = library;
        this.database = database;
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.get("/read/{article}/notes", this::list, Access.LEARNERS);
        routes.post("/read/{article}/notes", this::add, Access.LEARNERS);
        routes.get("/read/{article}/notes/{id}", this::show, Access.LEARNERS);
        routes.post("/read/{article}/notes/{id}", this::change, Access.LEARNERS);
        routes.post("/read/{article}/notes/{id}/deletion", this::delete, Access.LEARNERS);
    }

    private void list(Context request) {
        list(request, Form.empty());
    }

    private void list(Context request, Form form) {
        Article article = article(request);
        ReadingNotes notes = database.transact(handle -> notes(request, handle, article));
        request.status(form.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Frame frame = Frame.of(request, "My notes");
        views.render(request, "note/own-notes", new NotesPage(frame, article, notes, form));
    }

    private Article article(Context request) {
        return library.reading(request.pathParam("article"))
                .map(Reading::article)
                .orElseThrow(PathId::notFound);
    }

    private static ReadingNotes notes(Context request, Handle handle, Article article) {
        return ReadingNotes.of(article, new NoteStore(handle).of(learner(request), article.slug()));
    }

    private static long learner(Context request) {
        return Gate.signedIn(request).id();
    }

    private void add(Context request) {
        Article article = article(request);
        Form form = Form.of(request, NewNote.FIELDS).with("text", text(request));
        Optional<Long> kept = NewNote.of(form, article)
                .flatMap(note -> database.transact(handle -> keep(request, handle, article, note, form)));
        if (kept.isPresent()) {
            request.redirect("/read/" + article.slug() + "#note-" + kept.get());
        } else {
            list(request, form);
        }
    }

    /** What was written, in lines; the field of a form knows no lines. */
    private static String text(Context request) {
        @Nullable String text = request.formParam("text");
        return text == null
                ? ""
                : text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n]]", "")
                        .strip();
    }

    /** Keeps a new note; where just these words are highlighted already, it is that highlight's text. */
    private static Optional<Long> keep(Context request, Handle handle, Article article, NewNote note, Form form) {
        ReadingNotes notes = notes(request, handle, article);
        NoteStore store = new NoteStore(handle);
        Optional<Note> same = note.quote().flatMap(notes::about);
        if (same.isPresent() && note.text().isEmpty()) {
            return same.map(Note::id);
        }
        if (same.filter(Note::isHighlight).isPresent()) {
            store.write(learner(request), same.get().id(), note.text());
            return same.map(Note::id);
        }
        if (notes.isFull()) {
            form.refuse(
                    "text",
                    "You have " + Note.MOST + " notes and highlights in this article, and it takes no more. Delete "
                            + "one that you don’t need any more, then save this one.");
            return Optional.empty();
        }
        return Optional.of(store.add(learner(request), article.slug(), note));
    }

    private void show(Context request) {
        Note note = database.transact(handle -> own(request, handle));
        show(request, note, Form.empty().with("text", note.text()));
    }

    private void show(Context request, Note note, Form form) {
        request.status(form.isGood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Frame frame = Frame.of(request, note.isHighlight() ? "Add a note" : "Edit note");
        views.render(request, "note/note", new NotePage(frame, article(request), note, form));
    }

    private void change(Context request) {
        String text = text(request);
        Form form = Form.empty().with("text", text);
        Note note = database.transact(handle -> {
            Note own = own(request, handle);
            own.whyNot(text).ifPresent(problem -> form.refuse("text", problem));
            if (form.isGood()) {
                new NoteStore(handle).write(learner(request), own.id(), text);
            }
            return own;
        });
        if (form.isGood()) {
            request.redirect("/read/" + note.article() + "#note-" + note.id());
        } else {
            show(request, note, form);
        }
    }

    private static Note own(Context request, Handle handle) {
        long id = PathId.of(request, "id");
        return new NoteStore(handle)
                .of(learner(request), request.pathParam("article")).stream()
                        .filter(note -> note.id() == id)
                        .findFirst()
                        .orElseThrow(PathId::notFound);
    }

    private void delete(Context request) {
        // a second click finds the note gone: it leads where the first did
        database.change(handle -> new NoteStore(handle).delete(learner(request), PathId.of(request, "id")));
        request.redirect("/read/" + article(request).slug() + "#notes");
    }
}
