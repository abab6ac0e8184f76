package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Question;

/** The SQL of the log of responses, to which is only ever added. */
final class ResponseStore {
    private final Handle handle;

    ResponseStore(Handle handle) {
        this.handle = handle;
    }

    private record ResponseRow(String questionId, String answer) {}

    /** The last response to each of the attempt's questions that was answered, by the question's id. */
    Map<String, Response> last(long attempt, List<Question> questions) {
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

    void add(long attempt, String question, Response response) {
        handle.createUpdate("""
                        insert into response (attempt_id, question_id, answer, given_at)
                        values (:attempt, :question, :answer, :now)""")
                .bind("attempt", attempt)
                .bind("question", question)
                .bind("answer", AnswerText.of(response))
                .bind("now", Instant.now())
                .execute();
    }
}
