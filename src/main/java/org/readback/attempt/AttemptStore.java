package org.readback.attempt;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Attempt.State;
import org.readback.attempt.Attempt.Submission;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;
import org.readback.quiz.Feedback;
import org.readback.quiz.Purpose;
import org.readback.quiz.Quiz;

/** The SQL of attempts: their beginning, their whole, and their end. */
final class AttemptStore {
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Handle handle;
    // many attempts of one student show the same questions, and reading a snapshot takes a while
    private final Map<String, Question> snapshots = new HashMap<>();

    AttemptStore(Handle handle) {
        this.handle = handle;
    }

    /** What a student is about to take; {@code assignment} is empty where the student chose it. */
    record Start(long student, Quiz quiz, Optional<Long> assignment) {}

    /**
     * The student's attempt of this kind that is not submitted yet, begun now if there is none; gives its id. An
     * assignment is taken once: its attempt is given also after submission.
     */
    long openAttempt(Start start) {
        // two clicks at once are one start: the second waits here, then finds the attempt of the first
        double extraTime = handle.createQuery("select extra_time from person where id = :student for update")
                .bind("student", start.student())
                .mapTo(Double.class)
                .one();
        return open(start).orElseGet(() -> begin(start, SEEDS.nextLong(), extraTime));
    }

    private Optional<Long> open(Start start) {
        return handle.createQuery("""
                        select max(a.id) from attempt a
                        left join submission s on s.attempt_id = a.id
                        where a.student_id = :student and a.article = :article and a.purpose = :purpose
                          and coalesce(a.assignment_id, 0) = :assignment
                          and (s.attempt_id is null or a.assignment_id is not null)""")
                .bind("student", start.student())
                .bind("article", start.quiz().reading().slug())
                .bind("purpose", start.quiz().purpose().word())
                .bind("assignment", start.assignment().orElse(0L))
                .mapTo(Long.class)
                .findOne();
    }

    private long begin(Start start, long seed, double extraTime) {
        Quiz quiz = start.quiz();
        Instant now = Instant.now();
        long attempt = handle.createUpdate("""
                        insert into attempt (student_id, article, article_title, seed, started_at, assignment_id,
                                             purpose, feedback, asks_proof, deadline_at)
                        values (:student, :article, :title, :seed, :now, :assignment,
                                :purpose, :feedback, :asksProof, :deadline)""")
                .bind("student", start.student())
                .bind("article", quiz.reading().slug())
                .bind("title", quiz.reading().article().title())
                .bind("seed", seed)
                .bind("now", now)
                .bind("assignment", start.assignment().orElse(null))
                .bind("purpose", quiz.purpose().word())
                .bind("feedback", quiz.rules().feedback().word())
                .bind("asksProof", quiz.rules().asksProof())
                .bind("deadline", quiz.rules().deadline(now, extraTime).orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        int position = 0;
        for (Question question : quiz.questions(seed)) {
            handle.createUpdate("""
                            insert into attempt_question (attempt_id, position, question_id, snapshot)
                            values (:attempt, :position, :question, :snapshot)""")
                    .bind("attempt", attempt)
                    .bind("position", ++position)
                    .bind("question", question.id())
                    .bind("snapshot", Snapshot.write(question))
                    .execute();
        }
        return attempt;
    }

    private record AttemptRow(
            long id,
            long studentId,
            String studentName,
            String article,
            String articleTitle,
            long seed,
            Instant startedAt,
            String purpose,
            String feedback,
            boolean asksProof,
            @Nullable Instant deadlineAt,
            @Nullable Instant submittedAt,
            @Nullable Boolean automatic) {
        Terms terms() {
            return new Terms(Purpose.of(purpose), Feedback.of(feedback), asksProof, Optional.ofNullable(deadlineAt));
        }

        Optional<Submission> submission() {
            return Submission.stored(submittedAt, automatic);
        }
    }

    Optional<Attempt> find(long id) {
        return handle.createQuery("""
                        select a.id, a.student_id, p.name as student_name, a.article, a.article_title, a.seed,
                               a.started_at, a.purpose, a.feedback, a.asks_proof, a.deadline_at,
                               s.submitted_at, s.automatic
                        from attempt a
                        join person p on p.id = a.student_id
                        left join submission s on s.attempt_id = a.id
                        where a.id = :id""")
                .bind("id", id)
                .mapTo(AttemptRow.class)
                .findOne()
                .map(this::whole);
    }

    private Attempt whole(AttemptRow row) {
        List<Question> questions = questions(row.id());
        CheckStore checks = new CheckStore(handle);
        return new Attempt(
                row.id(),
                row.studentId(),
                row.studentName(),
                row.article(),
                row.articleTitle(),
                row.seed(),
                row.startedAt(),
                row.submission(),
                row.terms(),
                questions,
                new Given(
                        new ResponseStore(handle).last(row.id(), questions),
                        checks.checked(row.id(), questions),
                        checks.hints(row.id()),
                        new ProofStore(handle).last(row.id())));
    }

    private List<Question> questions(long attempt) {
        return handle
                .createQuery("select snapshot from attempt_question where attempt_id = :attempt order by position")
                .bind("attempt", attempt)
                .mapTo(String.class)
                .list()
                .stream()
                .map(snapshot -> snapshots.computeIfAbsent(snapshot, Snapshot::read))
                .toList();
    }

    /** Makes saving and submitting of one attempt wait for each other. */
    void lock(long attempt) {
        handle.createQuery("select id from attempt where id = :attempt for update")
                .bind("attempt", attempt)
                .mapTo(Long.class)
                .findOne();
    }

    /** The attempts whose time was up at this moment, and that nobody has submitted. */
    List<Long> overdue(Instant moment) {
        return handle.createQuery("""
                        select a.id from attempt a
                        left join submission s on s.attempt_id = a.id
                        where a.deadline_at < :moment and s.attempt_id is null
                        order by a.id""").bind("moment", moment).mapTo(Long.class).list();
    }

    /** Submits an attempt in its student's place, as of its deadline, if that and the grace are over. */
    void submitIfOverdue(long id, Instant now) {
        if (find(id).filter(attempt -> attempt.state(now) == State.OVERDUE).isEmpty()) {
            return;
        }
        // again, for somebody may have submitted it in this moment
        lock(id);
        find(id).filter(attempt -> attempt.state(now) == State.OVERDUE)
                .ifPresent(attempt -> submit(
                        attempt, new Submission(attempt.terms().deadline().orElse(now), true)));
    }

    void submit(Attempt attempt, Submission submission) {
        handle.createUpdate("""
                        insert into submission (attempt_id, submitted_at, automatic)
                        values (:attempt, :at, :automatic)""")
                .bind("attempt", attempt.id())
                .bind("at", submission.at())
                .bind("automatic", submission.automatic())
                .execute();
        attempt.scores()
                .forEach((question, score) -> handle.createUpdate("""
                                insert into score (attempt_id, question_id, points, out_of)
                                values (:attempt, :question, :points, :outOf)""")
                        .bind("attempt", attempt.id())
                        .bind("question", question)
                        .bind("points", score.points())
                        .bind("outOf", score.outOf())
                        .execute());
    }
}
