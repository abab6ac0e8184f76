package org.readback.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of students who ask for deletion. */
public final class DeletionRequestStore {
    private final Handle handle;

    public DeletionRequestStore(Handle handle) {
        this.handle = handle;
    }

    /** Notes that the student asks; the first time stays. */
    public void ask(long student, Instant now) {
        handle.createUpdate("""
                        insert into deletion_request (student_id, asked_at)
                        values (:student, :now) on conflict do nothing""").bind("student", student).bind("now", now).execute();
    }

    /** Ends the request, done or taken back; false where somebody else has ended it, or there was none. */
    public boolean take(long student) {
        return handle.createUpdate("delete from deletion_request where student_id = :student")
                        .bind("student", student)
                        .execute()
                == 1;
    }

    /** When the student asked. */
    public Optional<Instant> askedAt(long student) {
        return handle.createQuery("select asked_at from deletion_request where student_id = :student")
                .bind("student", student)
                .mapTo(Instant.class)
                .findOne();
    }

    /** The requests of a class, the oldest first. */
    List<DeletionRequest> inClass(long classroom) {
        return handle.createQuery("""
                        select d.student_id, p.name, d.asked_at
                        from deletion_request d
                        join person p on p.id = d.student_id
                        join membership m on m.student_id = d.student_id
                        where m.classroom_id = :classroom
                        order by d.asked_at, d.student_id""")
                .bind("classroom", classroom)
                .mapTo(DeletionRequest.class)
                .list();
    }

    /** The requests that this teacher may grant, the oldest first: of own students, and of students in no class. */
    public List<DeletionRequest> forTeacher(long teacher) {
        return handle.createQuery("""
                        select d.student_id, p.name, d.asked_at
                        from deletion_request d
                        join person p on p.id = d.student_id
                        where not exists (select 1 from membership m where m.student_id = d.student_id)
                           or exists (select 1 from membership m join classroom c on c.id = m.classroom_id
                                      where m.student_id = d.student_id and c.teacher_id = :teacher)
                        order by d.asked_at, d.student_id""")
                .bind("teacher", teacher)
                .mapTo(DeletionRequest.class)
                .list();
    }
}
