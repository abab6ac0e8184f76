package org.readback.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;

/**
 * One student's try at a quiz.
 *
 * @param article the slug of the article
 * @param seed fixes the order of options
 * @param questions as they were when the attempt began
 */
public record Attempt(
        long id,
        long studentId,
        String studentName,
        String article,
        String articleTitle,
        long seed,
        Instant startedAt,
        Optional<Submission> submission,
        Terms terms,
        List<Question> questions,
        Given given) {
    /** How long after its deadline an attempt takes what was under way. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** What can be done with an attempt. */
    public enum State {
        /** It takes responses. */
        IN_PROGRESS,
        /** Its time is up, and the clock is about to submit it. */
        OVERDUE,
        /** It is over. No person marks anything, so it was graded in the same moment. */
        SUBMITTED;

        static State of(Optional<Instant> deadline, Optional<Submission> submission, Instant now) {
            if (submission.isPresent()) {
                return SUBMITTED;
            }
            boolean inTime = deadline.isEmpty() || now.isBefore(deadline.get().plus(GRACE));
            return inTime ? IN_PROGRESS : OVERDUE;
        }
    }

    /**
     * The end of an attempt.
     *
     * @param automatic whether the clock did it, or the time was up when the student did
     */
    public record Submission(Instant at, boolean automatic) {
        /** The end as it is stored; empty where there is none yet. */
        static Optional<Submission> stored(@Nullable Instant at, @Nullable Boolean automatic) {
            return Optional.ofNullable(at).map(end -> new Submission(end, Boolean.TRUE.equals(automatic)));
        }
    }

    public State state(Instant now) {
        return State.of(terms.deadline(), submission, now);
    }

    /** The clock that runs against it; none where time isn't limited. */
    public Optional<Clock> clock(Instant now) {
        return terms.deadline().map(deadline -> new Clock(id, deadline, Duration.between(now, deadline)));
    }

    /** Its submission in this moment. */
    Submission submissionAt(Instant now) {
        return new Submission(now, terms.deadline().filter(now::isAfter).isPresent());
    }

    public boolean isSubmitted() {
        return submission.isPresent();
    }

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    public Response response(Question question) {
        return given.response(question);
    }

    /** The sentence by which the student proves the answer, if one was chosen. */
    public Optional<Proof> proof(Question question) {
        return Optional.ofNullable(given.proofs().get(question.id()));
    }

    /** How many answers are proved by the right sentence, of all; scored apart from the answers themselves. */
    public Score proofs() {
        long right = questions.stream()
                .filter(question ->
                        proof(question).filter(proof -> proof.proves(question)).isPresent())
                .count();
        return new Score(right, questions.size());
    }

    public Tries tries(Question question) {
        return new Tries(question, terms.feedback(), given.checked(question), given.response(question));
    }

    /** Whether the student may see what came of this question. */
    public boolean isOpen(Question question) {
        return isSubmitted() || tries(question).isSettled();
    }

    /** The score of each question, by its id. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        questions.forEach(question -> scores.put(question.id(), tries(question).score()));
        return scores;
    }

    public Score score() {
        return Score.sum(scores().values());
    }
}
