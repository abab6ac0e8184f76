package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;
import org.readback.bank.Snapshot;
import org.readback.quiz.Quiz;

/** The SQL of attempts. Responses are only ever added. */
final class AttemptStore {
    private final Handle handle;

    AttemptStore(Handle handle) {
        this.handle = handle;
    }

    /** The student's attempt at this quiz that is not submitted yet, begun now if there is none; gives its id. */
    long openAttempt(long student, Quiz quiz, long seed) {
        // two clicks at once are one start: the second waits here, then finds the attempt of the first
        handle.createQuery("select id from person where id = :student for update")
                .bind("student", student)
                .mapTo(Long.class)
                .one();
        String article = quiz.reading().slug();
        return latest(student, article).filter(attempt -> attempt.submittedAt() == null).stream()
                .mapToLong(Latest::id)
                .findFirst()
                .orElseGet(() -> begin(student, quiz, seed));
    }

    private long begin(long student, Quiz quiz, long seed) {
        long attempt = handle.createUpdate("""
                        insert into attempt (student_id, article, article_title, seed, started_at)
                        values (:student, :article, :title, :seed, :now)""")
                .bind("student", student)
                .bind("article", quiz.reading().slug())
                .bind("title", quiz.reading().article().title())
                .bind("seed", seed)
                .bind("now", Instant.now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        int position = 0;
        for (Question question : quiz.questions()) {
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

    /** A student's newest attempt at an article; points are there once it is submitted. */
    public record Latest(
            long id,
            String article,
            @Nullable Instant submittedAt,
            @Nullable Double points,
            @Nullable Integer outOf) {
        public Optional<Score> score() {
            return Score.stored(points, outOf);
        }
    }

    /** The student's newest attempt at each article, by the article's slug. */
    Map<String, Latest> latest(long student) {
        return handle.createQuery("""
                        select a.id, a.article, s.submitted_at, sum(p.points) as points, sum(p.out_of) as out_of
                        from attempt a
                        left join submission s on s.attempt_id = a.id
                        left join score p on p.attempt_id = a.id
                        where a.student_id = :student
                        group by a.id, a.article, s.submitted_at
                        order by a.id""").bind("student", student).mapTo(Latest.class).list().stream()
                .collect(Collectors.toMap(Latest::article, attempt -> attempt, (older, newer) -> newer));
    }

    Optional<Latest> latest(long student, String article) {
        return Optional.ofNullable(latest(student).get(article));
    }

    private record AttemptRow(
            long id,
            long studentId,
            String studentName,
            String article,
            String articleTitle,
            long seed,
            Instant startedAt,
            @Nullable Instant submittedAt) {}

    Optional<Attempt> find(long id) {
        return handle.createQuery("""
                        select a.id, a.student_id, p.name as student_name, a.article, a.article_title, a.seed,
                               a.started_at, s.submitted_at
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
        return new Attempt(
                row.id(),
                row.studentId(),
                row.studentName(),
                row.article(),
                row.articleTitle(),
                row.seed(),
                row.startedAt(),
                Optional.ofNullable(row.submittedAt()),
                questions,
                responses(row.id(), questions));
    }

    private List<Question> questions(long attempt) {
        return handle
                .createQuery("select snapshot from attempt_question where attempt_id = :attempt order by position")
                .bind("attempt", attempt)
                .mapTo(String.class)
                .list()
                .stream()
                .map(Snapshot::read)
                .toList();
    }

    private record ResponseRow(String questionId, String answer) {}

    private Map<String, Response> responses(long attempt, List<Question> questions) {
        Map<String, String> last = handle
                .createQuery("select question_id, answer from response where attempt_id = :attempt order by id")
                .bind("attempt", attempt)
                .mapTo(ResponseRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ResponseRow::questionId, ResponseRow::answer, (earlier, later) -> later));
        return questions.stream()
                .filter(question -> last.containsKey(question.id()))
                .collect(Collectors.toMap(
                        Question::id, question -> AnswerText.read(question, last.getOrDefault(question.id(), ""))));
    }

    /** Makes saving and submitting of one attempt wait for each other. */
    void lock(long attempt) {
        handle.createQuery("select id from attempt where id = :attempt for update")
                .bind("attempt", attempt)
                .mapTo(Long.class)
                .findOne();
    }

    void respond(long attempt, String question, Response response) {
        handle.createUpdate("""
                        insert into response (attempt_id, question_id, answer, given_at)
                        values (:attempt, :question, :answer, :now)""")
                .bind("attempt", attempt)
                .bind("question", question)
                .bind("answer", AnswerText.of(response))
                .bind("now", Instant.now())
                .execute();
    }

    void submit(Attempt attempt) {
        handle.createUpdate("insert into submission (attempt_id, submitted_at) values (:attempt, :now)")
                .bind("attempt", attempt.id())
                .bind("now", Instant.now())
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
