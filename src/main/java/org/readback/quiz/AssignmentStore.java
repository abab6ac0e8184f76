package org.readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of assignments. */
public final class AssignmentStore {
    private static final String SELECT = """
            select a.id, a.classroom_id, c.name as class_name, a.article, a.feedback, a.time_limit_seconds,
                   a.asks_proof, a.shuffles_questions, a.assigned_at, a.due_at
            from assignment a join classroom c on c.id = a.classroom_id
            """;

    private final Handle handle;

    public AssignmentStore(Handle handle) {
        this.handle = handle;
    }

    private record AssignmentRow(
            long id,
            long classroomId,
            String className,
            String article,
            String feedback,
            @Nullable Integer timeLimitSeconds,
            boolean asksProof,
            boolean shufflesQuestions,
            Instant assignedAt,
            @Nullable Instant dueAt) {
        Assignment assignment() {
            Rules rules = new Rules(
                    Feedback.of(feedback),
                    Optional.ofNullable(timeLimitSeconds).map(Duration::ofSeconds),
                    asksProof,
                    shufflesQuestions);
            return new Assignment(id, classroomId, className, article, rules, assignedAt, Optional.ofNullable(dueAt));
        }
    }

    /** Asks the class to take the reading of this article; gives the assignment's id. */
    public long add(long classroom, String article, Rules rules, Optional<Instant> dueAt) {
        return handle.createUpdate("""
                        insert into assignment (classroom_id, article, feedback, time_limit_seconds, asks_proof,
                                                shuffles_questions, assigned_at, due_at)
                        values (:classroom, :article, :feedback, :limit, :asksProof, :shuffles, :now, :due)""")
                .bind("classroom", classroom)
                .bind("article", article)
                .bind("feedback", rules.feedback().word())
                .bind("limit", rules.timeLimit().map(Duration::toSeconds).orElse(null))
                .bind("asksProof", rules.asksProof())
                .bind("shuffles", rules.shufflesQuestions())
                .bind("now", Instant.now())
                .bind("due", dueAt.orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** The assignment, if this teacher has its class. */
    public Optional<Assignment> ofTeacher(long teacher, long id) {
        return handle.createQuery(SELECT + "where a.id = :id and c.teacher_id = :teacher")
                .bind("id", id)
                .bind("teacher", teacher)
                .mapTo(AssignmentRow.class)
                .findOne()
                .map(AssignmentRow::assignment);
    }

    /** What is assigned to the classes that this student is in, the oldest first. */
    public List<Assignment> ofStudent(long student) {
        return handle.createQuery(SELECT + """
                        join membership m on m.classroom_id = a.classroom_id
                        where m.student_id = :student order by a.id""").bind("student", student).mapTo(AssignmentRow.class).list().stream()
                .map(AssignmentRow::assignment)
                .toList();
    }

    /** The assignments of a class, the newest first. */
    List<Assignment> ofClass(long classroom) {
        return handle
                .createQuery(SELECT + "where a.classroom_id = :classroom order by a.id desc")
                .bind("classroom", classroom)
                .mapTo(AssignmentRow.class)
                .list()
                .stream()
                .map(AssignmentRow::assignment)
                .toList();
    }

    /** Deletes an assignment that nobody has begun; tells whether it did. */
    boolean delete(long id) {
        // whoever begins in this moment waits for the lock, or is waited for
        handle.createQuery("select id from assignment where id = :id for update")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
        return handle.createUpdate("""
                                delete from assignment
                                where id = :id and not exists (select 1 from attempt where assignment_id = :id)""").bind("id", id).execute() > 0;
    }
}
