package org.readback.report;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Score;

/** The SQL of gradebooks. */
final class GradebookStore {
    private final Handle handle;

    GradebookStore(Handle handle) {
        this.handle = handle;
    }

    private record EntryRow(
            long student,
            long attempt,
            String article,
            String title,
            @Nullable Double points,
            @Nullable Integer outOf) {
        Gradebook.Entry entry() {
            return new Gradebook.Entry(student, attempt, article, title, Score.stored(points, outOf));
        }
    }

    /** All attempts of the students of a class that count, oldest first. */
    List<Gradebook.Entry> entries(long classroom) {
        return handle.createQuery("""
                        select a.student_id as student, a.id as attempt, a.article, a.article_title as title,
                               sum(s.points) as points, sum(s.out_of) as out_of
                        from membership m
                        join attempt a on a.student_id = m.student_id
                        left join score s on s.attempt_id = a.id
                        where m.classroom_id = :classroom and a.purpose = 'quiz'
                        group by a.student_id, a.id, a.article, a.article_title
                        order by a.id""").bind("classroom", classroom).mapTo(EntryRow.class).list().stream()
                .map(EntryRow::entry)
                .toList();
    }
}
