package org.readback.classroom;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The SQL of learners who go, with all that is kept of them. */
public final class DepartureStore {
    private final Handle handle;
    private final List<BelongingsStore> belongings;

    public DepartureStore(Handle handle, List<BelongingsStore> belongings) {
        this.handle = handle;
        this.belongings = belongings;
    }

    /** Gives what the guest did to the student; then there is no such guest. */
    void merge(long guest, long student) {
        if (isThere(guest)) {
            belongings.forEach(kept -> kept.move(handle, guest, student));
            delete(guest);
        }
    }

    /** Deletes a student or guest with all that is kept of them. */
    public void delete(long learner) {
        if (!isThere(learner)) {
            return;
        }
        belongings.forEach(kept -> kept.delete(handle, learner));
        for (String table : List.of("membership", "deletion_request")) {
            handle.createUpdate("delete from " + table + " where student_id = :learner")
                    .bind("learner", learner)
                    .execute();
        }
        new SessionStore(handle).endThoseOf(learner);
        handle.createUpdate("delete from person where id = :learner")
                .bind("learner", learner)
                .execute();
    }

    /** Whether there is such a learner; nobody else changes them, or begins an attempt for them, until all is done. */
    private boolean isThere(long learner) {
        return handle.createQuery("select id from person where id = :learner and role <> 'teacher' for update")
                .bind("learner", learner)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** Deletes each guest whose browser can't come back: its session has ended. */
    void deleteLostGuests() {
        handle.createQuery("""
                        select p.id from person p
                        where p.role = 'guest'
                          and not exists (select 1 from session s where s.person_id = p.id and s.expires_at > :now)""")
                .bind("now", Instant.now())
                .mapTo(Long.class)
                .list()
                .forEach(this::delete);
    }
}
