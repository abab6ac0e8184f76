package org.readback.attempt;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.readback.classroom.BelongingsStore;

/** The SQL of each learner's own attempts, as one takes them along, has them told, or has them deleted. */
public final class AttemptBelongingsStore implements BelongingsStore {
    /** All that belongs to an attempt, so that nothing is deleted before what refers to it. */
    private static final List<String> PARTS =
            List.of("proof", "score", "submission", "answer_check", "hint", "response", "attempt_question");

    @Override
    public String name() {
        return "attempts";
    }

    @Override
    public List<?> tell(Handle handle, long learner) {
        return new ToldAttemptStore(handle).of(learner);
    }

    @Override
    public void move(Handle handle, long guest, long student) {
        handle.createUpdate("update attempt set student_id = :student where student_id = :guest")
                .bind("student", student)
                .bind("guest", guest)
                .execute();
    }

    @Override
    public void delete(Handle handle, long learner) {
        // a response that is being saved is let in first, and one that comes later finds no attempt
        handle.createQuery("select id from attempt where student_id = :learner for update")
                .bind("learner", learner)
                .mapTo(Long.class)
                .list();
        for (String part : PARTS) {
            handle.createUpdate("delete from " + part
                            + " where attempt_id in (select id from attempt where student_id = :learner)")
                    .bind("learner", learner)
                    .execute();
        }
        handle.createUpdate("delete from attempt where student_id = :learner")
                .bind("learner", learner)
                .execute();
    }
}
