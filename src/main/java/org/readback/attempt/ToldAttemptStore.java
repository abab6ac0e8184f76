package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.readback.attempt.ToldAttempt.Answered;
import org.readback.attempt.ToldAttempt.Earned;
import org.readback.attempt.ToldAttempt.Proved;
import org.readback.bank.Question;

/** The SQL of all that a learner did in attempts, each with its moment. */
final class ToldAttemptStore {
    private final Handle handle;

    ToldAttemptStore(Handle handle) {
        this.handle = handle;
    }

    /** All of the learner's attempts, the first one first. */
    List<ToldAttempt> of(long learner) {
        AttemptStore attempts = new AttemptStore(handle);
        return handle
                .createQuery("select id from attempt where student_id = :learner order by id")
                .bind("learner", learner)
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(id -> attempts.find(id).stream())
                .map(this::told)
                .toList();
    }

    /** What was done with a question of an attempt. */
    private interface Row {
        String questionId();
    }

    private record AnswerRow(String questionId, String answer, Instant moment) implements Row {
        Answered told(Question question) {
            return new Answered(AnswerText.plain(AnswerText.read(question, answer)), moment.toString());
        }
    }

    private record HintRow(String questionId, Instant moment) implements Row {}

    private record ProofRow(String questionId, int paragraph, String sentence, Instant moment) implements Row {}

    private record ScoreRow(String questionId, double points, int outOf) implements Row {}

    private ToldAttempt told(Attempt attempt) {
        String order = " order by id";
        List<AnswerRow> responses = rows(attempt, AnswerRow.class, "answer, given_at as moment from response", order);
        List<AnswerRow> checks =
                rows(attempt, AnswerRow.class, "answer, checked_at as moment from answer_check", order);
        List<HintRow> hints = rows(attempt, HintRow.class, "asked_at as moment from hint", "");
        List<ProofRow> proofs =
                rows(attempt, ProofRow.class, "paragraph, sentence, given_at as moment from proof", order);
        List<ScoreRow> scores = rows(attempt, ScoreRow.class, "points, out_of from score", "");
        return ToldAttempt.of(
                attempt,
                question -> new ToldAttempt.Done(
                        of(question, responses).map(row -> row.told(question)).toList(),
                        of(question, checks).map(row -> row.told(question)).toList(),
                        of(question, hints).map(row -> row.moment().toString()).findFirst(),
                        of(question, proofs)
                                .map(row -> new Proved(
                                        row.paragraph(),
                                        row.sentence(),
                                        row.moment().toString()))
                                .toList(),
                        of(question, scores)
                                .map(row -> new Earned(row.points(), row.outOf()))
                                .findFirst()));
    }

    private <R extends Row> List<R> rows(Attempt attempt, Class<R> type, String what, String order) {
        return handle.createQuery("select question_id, " + what + " where attempt_id = :attempt" + order)
                .bind("attempt", attempt.id())
                .mapTo(type)
                .list();
    }

    private static <R extends Row> Stream<R> of(Question question, List<R> rows) {
        return rows.stream().filter(row -> row.questionId().equals(question.id()));
    }
}
