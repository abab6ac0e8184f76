package org.readback.study;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.Score;
import org.readback.quiz.Purpose;

/** The SQL of studying. */
final class StudyStore {
    private final Handle handle;

    StudyStore(Handle handle) {
        this.handle = handle;
    }

    private record ResultRow(
            String article,
            String question,
            Instant submittedAt,
            String purpose,
            double points,
            int outOf,
            boolean answered,
            boolean hinted) {
        Result result() {
            return new Result(
                    new QuestionId(article, question),
                    submittedAt,
                    Purpose.of(purpose),
                    new Score(points, outOf),
                    answered,
                    hinted);
        }
    }

    /** How all questions of the student's submitted attempts went. */
    History history(long student) {
        return new History(handle.createQuery("""
                        select a.article, p.question_id as question, s.submitted_at, a.purpose, p.points, p.out_of,
                               exists (select 1 from response r
                                       where r.attempt_id = p.attempt_id and r.question_id = p.question_id
                                         and r.answer <> '') as answered,
                               exists (select 1 from hint h
                                       where h.attempt_id = p.attempt_id and h.question_id = p.question_id) as hinted
                        from attempt a
                        join submission s on s.attempt_id = a.id
                        join score p on p.attempt_id = a.id
                        where a.student_id = :student
                        order by s.submitted_at, a.id""").bind("student", student).mapTo(ResultRow.class).list().stream()
                .map(ResultRow::result)
                .toList());
    }

    private record OpenRow(String article, long id) {}

    /** The student's study attempts that are not finished, by the article's slug. */
    Map<String, Long> open(long student) {
        return handle.createQuery("""
                        select a.article, max(a.id) as id from attempt a
                        left join submission s on s.attempt_id = a.id
                        where a.student_id = :student and a.purpose = 'study' and s.attempt_id is null
                        group by a.article""").bind("student", student).mapTo(OpenRow.class).list().stream()
                .collect(Collectors.toMap(OpenRow::article, OpenRow::id));
    }
}
