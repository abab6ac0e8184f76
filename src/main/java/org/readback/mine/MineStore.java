package org.readback.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;

/** The SQL of a learner's own page. */
final class MineStore {
    private final Handle handle;

    MineStore(Handle handle) {
        this.handle = handle;
    }

    private record AttemptRow(
            long id,
            String article,
            String title,
            String purpose,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Double points,
            @Nullable Integer outOf) {
        OwnAttempt attempt() {
            return new OwnAttempt(
                    id,
                    article,
                    title,
                    Purpose.of(purpose),
                    startedAt,
                    Optional.ofNullable(submittedAt),
                    Score.stored(points, outOf));
        }
    }

    /** All attempts of the learner, newest first. */
    List<OwnAttempt> attempts(long learner) {
        return handle.createQuery("""
                        select a.id, a.article, a.article_title as title, a.purpose, a.started_at, s.submitted_at,
                               sum(p.points) as points, sum(p.out_of) as out_of
                        from attempt a
                        left join submission s on s.attempt_id = a.id
                        left join score p on p.attempt_id = a.id
                        where a.student_id = :learner
                        group by a.id, a.article, a.article_title, a.purpose, a.started_at, s.submitted_at
                        order by a.id desc""").bind("learner", learner).mapTo(AttemptRow.class).list().stream()
                .map(AttemptRow::attempt)
                .toList();
    }

    /** How many attempts the learner has. */
    int count(long learner) {
        return handle.createQuery("select count(*) from attempt where student_id = :learner")
                .bind("learner", learner)
                .mapTo(Integer.class)
                .one();
    }

    /** The names of the teachers whose classes the student is in. */
    List<String> teachers(long student) {
        return handle.createQuery("""
                        select distinct t.name
                        from membership m
                        join classroom c on c.id = m.classroom_id
                        join person t on t.id = c.teacher_id
                        where m.student_id = :student
                        order by t.name""")
                .bind("student", student)
                .mapTo(String.class)
                .list();
    }
}
