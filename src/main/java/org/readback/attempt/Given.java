package org.readback.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.attempt.Response.Blank;
import org.readback.bank.Question;

/**
 * What a student has given in an attempt so far, each by the question's id.
 *
 * @param responses the last one to each question that was answered
 * @param checked the answers that were checked before submission, oldest first
 * @param hints the questions of which the student asked where the article tells it
 * @param proofs the sentences that prove the answers, where the rules ask for them
 */
public record Given(
        Map<String, LoggedResponse> responses,
        Map<String, List<Response>> checked,
        Set<String> hints,
        Map<String, Proof> proofs) {
    Response response(Question question) {
        return logged(question).map(LoggedResponse::response).orElse(new Blank());
    }

    /** The last response to the question, as the log has it. */
    Optional<LoggedResponse> logged(Question question) {
        return Optional.ofNullable(responses.get(question.id()));
    }

    List<Response> checked(Question question) {
        return checked.getOrDefault(question.id(), List.of());
    }
}
