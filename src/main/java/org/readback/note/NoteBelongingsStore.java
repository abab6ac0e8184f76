package org.readback.note;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Evidence;
import org.readback.classroom.BelongingsStore;

/** The SQL of each learner's own notes, as one takes them along, has them told, or has them deleted. */
public final class NoteBelongingsStore implements BelongingsStore {
    /**
     * A note as its learner is told it.
     *
     * @param words those that are highlighted
     * @param text what the learner wrote; empty for a highlight
     * @param written when, as ISO 8601
     */
    public record Told(
            String article,
            @Nullable Integer paragraph,
            @Nullable String words,
            String text,
            String written) {
        static Told of(Note note) {
            return new Told(
                    note.article(),
                    note.paragraph(),
                    note.quote().map(Evidence::exact).orElse(null),
                    note.text(),
                    note.writtenAt().toString());
        }
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public List<?> tell(Handle handle, long learner) {
        return new NoteStore(handle).of(learner).stream().map(Told::of).toList();
    }

    @Override
    public void move(Handle handle, long guest, long student) {
        handle.createUpdate("update note set learner_id = :student where learner_id = :guest")
                .bind("student", student)
                .bind("guest", guest)
                .execute();
    }

    @Override
    public void delete(Handle handle, long learner) {
        handle.createUpdate("delete from note where learner_id = :learner")
                .bind("learner", learner)
                .execute();
    }
}
