package org.readback.attempt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Question;

/** The SQL of the log of responses, to which is only ever added. */
final class ResponseStore {
    private final Handle handle;

    ResponseStore(Handle handle) {
        this.handle = handle;
    }

    private record ResponseRow(String questionId, String requestKey, String answer) {
        LoggedResponse of(Question question) {
            return new LoggedResponse(requestKey, AnswerText.read(question, answer));
        }
    }

    /** The last response to each of the attempt's questions that was answered, by the question's id. */
    Map<String, LoggedResponse> last(long attempt, List<Question> questions) {
        Map<String, ResponseRow> last = new HashMap<>();
        handle.createQuery(
                        "select question_id, request_key, answer from response where attempt_id = :attempt order by id")
                .bind("attempt", attempt)
                .mapTo(ResponseRow.class)
                .forEach(row -> last.put(row.questionId(), row));
        Map<String, LoggedResponse> responses = new HashMap<>();
        for (Question question : questions) {
            Optional.ofNullable(last.get(question.id()))
                    .ifPresent(row -> responses.put(question.id(), row.of(question)));
        }
        return responses;
    }

    boolean has(long attempt, String key) {
        return handle.createQuery("select count(*) from response where attempt_id = :attempt and request_key = :key")
                        .bind("attempt", attempt)
                        .bind("key", key)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The response to the question with this key. */
    Optional<Response> with(long attempt, Question question, String key) {
        return handle.createQuery("""
                        select answer from response
                        where attempt_id = :attempt and question_id = :question and request_key = :key""")
                .bind("attempt", attempt)
                .bind("question", question.id())
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .map(answer -> AnswerText.read(question, answer));
    }

    void add(long attempt, Question question, SentResponse sent) {
        handle.createUpdate("""
                        insert into response (attempt_id, question_id, answer, given_at, request_key, changed_at)
                        values (:attempt, :question, :answer, :now, :key, :changed)""")
                .bind("attempt", attempt)
                .bind("question", question.id())
                .bind("answer", AnswerText.of(sent.response()))
                .bind("now", Instant.now())
                .bind("key", sent.key())
                .bind("changed", sent.changedAt())
                .execute();
    }
}
