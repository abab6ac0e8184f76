package org.readback.attempt;

import java.util.List;
import java.util.Optional;
import org.readback.attempt.Response.Blank;
import org.readback.bank.Evidence;
import org.readback.bank.Question;

/**
 * A question that can be answered still: nothing in it tells a key.
 *
 * @param credit how its points are earned, where that isn't plain
 * @param isSaved whether something of its answer is
 * @param shown the key of the response that the control shows; empty where it shows none
 * @param checking there where answers can be checked before submission
 * @param proving there where the student also shows the sentence that proves the answer
 * @param hint there where the student may ask in which paragraph the article tells it
 */
public record Asked(
        int number,
        String id,
        Prompt prompt,
        Optional<String> credit,
        Control control,
        boolean isSaved,
        String shown,
        Optional<Checking> checking,
        Optional<Proving> proving,
        Optional<Hint> hint)
        implements Entry {
    /**
     * How checking stands.
     *
     * @param left how many answers can be checked
     * @param last how the answer went that was checked last
     * @param nextPercent what the next answer can earn of the points, in percent
     */
    public record Checking(int left, Optional<Verdict> last, long nextPercent) {
        private static Checking of(Tries tries) {
            List<Response> checked = tries.checked();
            Optional<Verdict> last = checked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Verdict.of(tries.question(), checked.get(checked.size() - 1)));
            return new Checking(tries.left(), last, Math.round(100 * tries.nextCredit()));
        }
    }

    /** The sentence that was chosen, if any was. */
    public record Proving(Optional<String> sentence) {}

    /** The paragraphs where the article tells it; none until the student asks. */
    public record Hint(List<Integer> paragraphs) {}

    /** The name of the form's field that tells which response the control shows. */
    public String seen() {
        return AttemptForm.seen(id);
    }

    static Asked of(int number, Attempt attempt, Question question) {
        Response response = attempt.response(question);
        Tries tries = attempt.tries(question);
        return new Asked(
                number,
                question.id(),
                Prompt.of(question, attempt.articleTitle()),
                Credit.of(question),
                Control.of(question, attempt.seed(), response),
                !(response instanceof Blank),
                attempt.given().logged(question).map(LoggedResponse::key).orElse(""),
                tries.left() > 0 ? Optional.of(Checking.of(tries)) : Optional.empty(),
                attempt.terms().asksProof()
                        ? Optional.of(new Proving(attempt.proof(question).map(Proof::sentence)))
                        : Optional.empty(),
                hint(attempt, question));
    }

    private static Optional<Hint> hint(Attempt attempt, Question question) {
        if (attempt.terms().purpose().counts()) {
            return Optional.empty();
        }
        boolean asked = attempt.given().hints().contains(question.id());
        return Optional.of(new Hint(asked ? paragraphs(question) : List.of()));
    }

    private static List<Integer> paragraphs(Question question) {
        return question.details().allEvidence().stream()
                .map(Evidence::paragraph)
                .distinct()
                .sorted()
                .toList();
    }
}
