package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.attempt.Attempt.State;
import org.readback.classroom.Student;
import org.readback.quiz.Assignment;
import org.readback.web.Frame;

/**
 * What a teacher's view of an assignment is given: how far each student of the class is.
 *
 * @param questions how many are asked of who begins now
 * @param rows by name
 */
public record ProgressPage(Frame frame, Assignment assignment, int questions, List<Row> rows, boolean isBegun) {
    /**
     * One student.
     *
     * @param state empty before the attempt is begun
     * @param words such as "Submitted late: 7 of 9"
     */
    public record Row(String student, Optional<Long> attempt, Optional<State> state, String words) {}

    static List<Row> rows(Assignment assignment, List<Student> students, Map<Long, Progress> begun, Instant now) {
        return students.stream()
                .map(student -> {
                    Progress progress = begun.getOrDefault(student.id(), Progress.NONE);
                    return new Row(
                            student.name(), progress.attempt(), progress.state(now), progress.inWords(assignment, now));
                })
                .toList();
    }

    public long submitted() {
        return rows.stream()
                .filter(row -> row.state().equals(Optional.of(State.SUBMITTED)))
                .count();
    }
}
