package org.readback.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readback.quiz.Purpose;

/** The SQL of where a student stands with the readings. */
final class StandingStore {
    private final Handle handle;

    StandingStore(Handle handle) {
        this.handle = handle;
    }

    /** The student's newest attempt for this purpose at each article, by the article's slug. */
    Map<String, Latest> latest(long student, Purpose purpose) {
        return handle
                .createQuery("""
                        select a.id, a.article, s.submitted_at, sum(p.points) as points, sum(p.out_of) as out_of
                        from attempt a
                        left join submission s on s.attempt_id = a.id
                        left join score p on p.attempt_id = a.id
                        where a.student_id = :student and a.purpose = :purpose
                        group by a.id, a.article, s.submitted_at
                        order by a.id""")
                .bind("student", student)
                .bind("purpose", purpose.word())
                .mapTo(Latest.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Latest::article, attempt -> attempt, (older, newer) -> newer));
    }

    Standing standing(long student, String article) {
        return new Standing(
                Optional.ofNullable(latest(student, Purpose.QUIZ).get(article)),
                Optional.ofNullable(latest(student, Purpose.PRACTICE).get(article)),
                new ProgressStore(handle)
                        .assignedTo(student).stream()
                                .filter(assigned ->
                                        assigned.assignment().article().equals(article))
                                .toList(),
                missed(student, article).size());
    }

    private record ScoredRow(String questionId, double points, int outOf) {}

    /** The ids of the questions on the article that didn't earn all their points when they were last scored. */
    List<String> missed(long student, String article) {
        return handle
                .createQuery("""
                        select p.question_id, p.points, p.out_of
                        from score p
                        join attempt a on a.id = p.attempt_id
                        where a.student_id = :student and a.article = :article
                        order by a.id""")
                .bind("student", student)
                .bind("article", article)
                .mapTo(ScoredRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ScoredRow::questionId, row -> row, (older, newer) -> newer))
                .values()
                .stream()
                .filter(row -> row.points() < row.outOf())
                .map(ScoredRow::questionId)
                .toList();
    }
}
