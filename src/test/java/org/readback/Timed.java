package org.readback;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.readback.database.Database;
import org.readback.quiz.AssignmentStore;
import org.readback.quiz.Feedback;
import org.readback.quiz.Rules;

/** Time limits as no form sets them: of seconds, or over already. */
public record Timed(String jdbcUrl) {
    /** On the embedded database of a data folder. */
    static Timed in(Path data) {
        return new Timed(Database.embeddedIn(data));
    }

    /** Assigns the sample reading to a class with this time limit; gives the assignment's path. */
    public String assignment(String classPath, Duration limit) {
        return assignment(classPath, new Rules(Feedback.AFTER_SUBMISSION, Optional.of(limit), false, false));
    }

    /** Assigns the sample reading to a class; gives the assignment's path. */
    public String assignment(String classPath, Rules rules) {
        return "/assignments/"
                + transact(
                        handle -> new AssignmentStore(handle).add(id(classPath), Sample.SLUG, rules, Optional.empty()));
    }

    /** Turns the clock of an attempt: its deadline was this long ago. */
    public void endedAgo(String attemptPath, Duration ago) {
        endsIn(attemptPath, ago.negated());
    }

    /** Turns the clock of an attempt: it ends so soon. */
    public void endsIn(String attemptPath, Duration left) {
        transact(handle -> handle.createUpdate("update attempt set deadline_at = :deadline where id = :id")
                .bind("deadline", Instant.now().plus(left))
                .bind("id", id(attemptPath))
                .execute());
    }

    /** Turns an assignment's due time: it was this long ago. */
    public void dueAgo(String assignmentPath, Duration ago) {
        transact(handle -> handle.createUpdate("update assignment set due_at = :due where id = :id")
                .bind("due", Instant.now().minus(ago))
                .bind("id", id(assignmentPath))
                .execute());
    }

    /** How often an attempt is submitted. */
    public int submissions(String attemptPath) {
        return transact(handle -> handle.createQuery("select count(*) from submission where attempt_id = :id")
                .bind("id", id(attemptPath))
                .mapTo(Integer.class)
                .one());
    }

    /** When the attempt has to end, after it began. */
    public Duration limit(String attemptPath) {
        return transact(handle -> handle.createQuery("select started_at, deadline_at from attempt where id = :id")
                .bind("id", id(attemptPath))
                .map((row, context) -> Duration.between(
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("deadline_at").toInstant()))
                .one());
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    private <T> T transact(Function<Handle, T> work) {
        try (Database database = Database.open(jdbcUrl)) {
            return database.transact(work);
        }
    }
}
