package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Attempt.Submission;
import org.readback.quiz.AssignmentStore;

/** The SQL of how far students are with what is assigned. */
final class ProgressStore {
    private final Handle handle;

    ProgressStore(Handle handle) {
        this.handle = handle;
    }

    private record ProgressRow(
            long attempt,
            long student,
            long assignment,
            @Nullable Instant deadlineAt,
            @Nullable Instant submittedAt,
            @Nullable Boolean automatic,
            @Nullable Double points,
            @Nullable Integer outOf) {
        Progress progress() {
            return new Progress(
                    Optional.of(attempt),
                    Optional.ofNullable(deadlineAt),
                    Submission.stored(submittedAt, automatic),
                    Score.stored(points, outOf));
        }
    }

    /** How far each student who has begun is with the assignment, by the student's id. */
    Map<Long, Progress> with(long assignment) {
        return progress("a.assignment_id = :id", assignment, ProgressRow::student);
    }

    /** How far the student is with each assignment that was begun, by the assignment's id. */
    private Map<Long, Progress> of(long student) {
        return progress("a.student_id = :id and a.assignment_id is not null", student, ProgressRow::assignment);
    }

    private Map<Long, Progress> progress(String condition, long id, Function<ProgressRow, Long> key) {
        return handle.createQuery("""
                        select a.id as attempt, a.student_id as student, a.assignment_id as assignment, a.deadline_at,
                               s.submitted_at, s.automatic, sum(p.points) as points, sum(p.out_of) as out_of
                        from attempt a
                        left join submission s on s.attempt_id = a.id
                        left join score p on p.attempt_id = a.id
                        where """ + " " + condition + """

                        group by a.id, a.student_id, a.assignment_id, a.deadline_at, s.submitted_at, s.automatic
                        """).bind("id", id).mapTo(ProgressRow.class).list().stream()
                .collect(Collectors.toMap(key, ProgressRow::progress));
    }

    /** What is assigned to the student, the oldest first. */
    List<Assigned> assignedTo(long student) {
        Map<Long, Progress> progress = of(student);
        return new AssignmentStore(handle)
                .ofStudent(student).stream()
                        .map(assignment ->
                                new Assigned(assignment, progress.getOrDefault(assignment.id(), Progress.NONE)))
                        .toList();
    }
}
