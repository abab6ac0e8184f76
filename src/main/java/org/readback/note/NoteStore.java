package org.readback.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Evidence;

/** The SQL of notes. Each belongs to one learner, and is found for nobody else. */
public final class NoteStore {
    private final Handle handle;

    public NoteStore(Handle handle) {
        this.handle = handle;
    }

    private record NoteRow(
            long id,
            String article,
            @Nullable Integer paragraph,
            @Nullable String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            String body,
            Instant writtenAt) {
        Note asNote() {
            Optional<Evidence> quote = paragraph == null || exact == null
                    ? Optional.empty()
                    : Optional.of(new Evidence(paragraph, exact, orEmpty(prefix), orEmpty(suffix)));
            return new Note(id, article, paragraph, quote, body, writtenAt);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** All that the learner has noted, in the order of writing. */
    public List<Note> of(long learner) {
        return notes(handle.createQuery(select("")).bind("learner", learner));
    }

    /** What the learner has noted of one article, in the order of writing. */
    public List<Note> of(long learner, String article) {
        return notes(handle.createQuery(select("and article = :article"))
                .bind("learner", learner)
                .bind("article", article));
    }

    private static String select(String condition) {
        return """
                select id, article, paragraph, exact, prefix, suffix, body, written_at
                from note where learner_id = :learner %s order by id""".formatted(condition);
    }

    private static List<Note> notes(Query query) {
        return query.mapTo(NoteRow.class).stream().map(NoteRow::asNote).toList();
    }

    /** Keeps a new note; gives its id. */
    long add(long learner, String article, NewNote note) {
        return handle.createUpdate("""
                        insert into note (learner_id, article, paragraph, exact, prefix, suffix, body, written_at)
                        values (:learner, :article, :paragraph, :exact, :prefix, :suffix, :body, :now)""")
                .bind("learner", learner)
                .bind("article", article)
                .bind("paragraph", note.paragraph())
                .bind("exact", note.quote().map(Evidence::exact).orElse(null))
                .bind("prefix", note.quote().map(Evidence::prefix).orElse(null))
                .bind("suffix", note.quote().map(Evidence::suffix).orElse(null))
                .bind("body", note.text())
                .bind("now", Instant.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Writes another text in place of a note's. */
    void write(long learner, long note, String text) {
        handle.createUpdate("""
                        update note set body = :body, written_at = :now
                        where id = :note and learner_id = :learner""")
                .bind("body", text)
                .bind("now", Instant.now())
                .bind("note", note)
                .bind("learner", learner)
                .execute();
    }

    void delete(long learner, long note) {
        handle.createUpdate("delete from note where id = :note and learner_id = :learner")
                .bind("note", note)
                .bind("learner", learner)
                .execute();
    }
}
