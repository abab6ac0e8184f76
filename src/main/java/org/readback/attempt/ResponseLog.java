package org.readback.attempt;

import java.util.Optional;
import org.readback.bank.Question;

/** Adds to the log of one attempt. Whoever does holds the attempt's lock. */
final class ResponseLog {
    /** Why a question whose key was shown takes no response any more. */
    static final String CHECKED = "This answer was checked, so it stays as it was.";

    private final Attempt attempt;
    private final ResponseStore responses;

    ResponseLog(Attempt attempt, ResponseStore responses) {
        this.attempt = attempt;
        this.responses = responses;
    }

    /** Whether the change with this key came before: nothing is left to do for it. */
    boolean has(String key) {
        return responses.has(attempt.id(), key);
    }

    /**
     * Adds the response, unless the student has answered otherwise elsewhere since the page was shown: then nothing is
     * added, and that other response is given.
     */
    Optional<LoggedResponse> add(Question question, SentResponse sent) {
        Optional<LoggedResponse> other = elsewhere(question, sent);
        if (other.isEmpty()) {
            responses.add(attempt.id(), question, sent);
        }
        return other;
    }

    private Optional<LoggedResponse> elsewhere(Question question, SentResponse sent) {
        Optional<LoggedResponse> last = attempt.given().logged(question);
        Optional<String> seen = sent.seen();
        if (last.isEmpty() || seen.isEmpty() || last.get().key().equals(seen.get())) {
            return Optional.empty();
        }
        Response now = last.get().response();
        boolean isNews = !now.equals(shown(question, seen.get())) && !now.equals(sent.response());
        return isNews ? last : Optional.empty();
    }

    /** What a page shows that names this key. */
    Response shown(Question question, String key) {
        return responses.with(attempt.id(), question, key).orElse(new Response.Blank());
    }
}
