package org.readback.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Question;

/** The SQL of what students ask about before submission: whether an answer is right, and where to look. */
final class CheckStore {
    private final Handle handle;

    CheckStore(Handle handle) {
        this.handle = handle;
    }

    private record CheckRow(String questionId, String answer) {}

    /** The answers that were checked, oldest first, by the question's id. */
    Map<String, List<Response>> checked(long attempt, List<Question> questions) {
        Map<String, Question> byId = questions.stream().collect(Collectors.toMap(Question::id, question -> question));
        Map<String, List<Response>> checked = new HashMap<>();
        handle.createQuery("select question_id, answer from answer_check where attempt_id = :attempt order by id")
                .bind("attempt", attempt)
                .mapTo(CheckRow.class)
                .forEach(row -> {
                    Question question = byId.get(row.questionId());
                    if (question != null) {
                        checked.computeIfAbsent(row.questionId(), id -> new ArrayList<>())
                                .add(AnswerText.read(question, row.answer()));
                    }
                });
        return checked;
    }

    void check(long attempt, String question, Response response) {
        handle.createUpdate("""
                        insert into answer_check (attempt_id, question_id, answer, checked_at)
                        values (:attempt, :question, :answer, :now)""")
                .bind("attempt", attempt)
                .bind("question", question)
                .bind("answer", AnswerText.of(response))
                .bind("now", Instant.now())
                .execute();
    }

    Set<String> hints(long attempt) {
        return handle.createQuery("select question_id from hint where attempt_id = :attempt")
                .bind("attempt", attempt)
                .mapTo(String.class)
                .set();
    }

    /** Notes that the student asked where the article tells it; once is enough. */
    void hint(long attempt, String question) {
        handle.createUpdate("""
                        insert into hint (attempt_id, question_id, asked_at)
                        values (:attempt, :question, :now) on conflict do nothing""")
                .bind("attempt", attempt)
                .bind("question", question)
                .bind("now", Instant.now())
                .execute();
    }
}
