package org.readback.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.web.Frame;

/**
 * What the page before a submission is given.
 *
 * @param unanswered the questions that nothing, or not everything, is answered to
 */
public record SubmissionPage(
        Frame frame, long attempt, String title, int questions, List<Asked> unanswered, Optional<Clock> clock) {
    static SubmissionPage of(Frame frame, Attempt attempt, Instant now) {
        List<Asked> unanswered = AttemptPage.of(frame, attempt, Optional.empty(), now, List.of()).questions().stream()
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .filter(asked -> !asked.control().isAnswered())
                .toList();
        return new SubmissionPage(
                frame,
                attempt.id(),
                attempt.articleTitle(),
                attempt.questions().size(),
                unanswered,
                attempt.clock(now));
    }
}
