package org.readback.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.Question;

/**
 * One student's try at a quiz.
 *
 * @param article the slug of the article
 * @param seed fixes the order of options
 * @param questions as they were when the attempt began
 * @param responses the last one of each question that was answered, by the question's id
 */
public record Attempt(
        long id,
        long studentId,
        String studentName,
        String article,
        String articleTitle,
        long seed,
        Instant startedAt,
        Optional<Instant> submittedAt,
        List<Question> questions,
        Map<String, Response> responses) {
    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    public Response response(Question question) {
        return responses.getOrDefault(question.id(), new Response.Blank());
    }

    /** The score of each question, by its id. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        questions.forEach(question -> scores.put(question.id(), Score.of(question, response(question))));
        return scores;
    }

    public Score score() {
        return Score.sum(scores().values());
    }
}
