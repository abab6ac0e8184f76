package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Ticked;
import org.readback.bank.Evidence;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.MultiChoice;

/**
 * A question with what was answered and what is right.
 *
 * @param turn which answer it is that counts, from 1
 * @param proof there where the rules asked for it
 * @param evidence where the article proves the key
 * @param refutations where the article refutes the options that were chosen
 */
public record Reviewed(
        int number,
        Prompt prompt,
        Verdict verdict,
        Score score,
        int turn,
        Marked marked,
        Optional<String> feedback,
        Optional<Proved> proof,
        List<Place> evidence,
        List<Place> refutations)
        implements Entry {
    /** The sentence that was chosen to prove the answer, if any was, and whether it does. */
    public record Proved(Optional<String> sentence, boolean isRight) {
        private static Optional<Proved> of(Attempt attempt, Question question) {
            Optional<Proof> proof = attempt.proof(question);
            return attempt.terms().asksProof()
                    ? Optional.of(new Proved(
                            proof.map(Proof::sentence),
                            proof.filter(chosen -> chosen.proves(question)).isPresent()))
                    : Optional.empty();
        }
    }

    /**
     * Words of the article.
     *
     * @param anchor where they stand in the passage; null when they can't be found there any more
     */
    public record Place(
            int paragraph, String words, @Nullable String anchor) {}

    /** What is marked in the passage for a question: what proves its key, then what refutes the response. */
    static List<Passage.Mark> marks(int number, Attempt attempt, Question question) {
        List<Passage.Mark> marks = new ArrayList<>();
        for (Evidence evidence : evidence(question, attempt.tries(question).best())) {
            marks.add(new Passage.Mark(number, marks.size() + 1, evidence));
        }
        return marks;
    }

    private static List<Evidence> evidence(Question question, Response response) {
        List<Evidence> evidence = new ArrayList<>(question.details().allEvidence());
        evidence.addAll(refutations(question, response));
        return evidence;
    }

    private static List<Evidence> refutations(Question question, Response response) {
        if (question instanceof Choice choice && response instanceof Chosen chosen) {
            return Stream.ofNullable(choice.refutations().get(chosen.option())).toList();
        } else if (question instanceof MultiChoice multi && response instanceof Ticked ticked) {
            return ticked.options().stream()
                    .flatMap(option -> Stream.ofNullable(multi.refutations().get(option)))
                    .toList();
        }
        return List.of();
    }

    /** The question as it is reviewed beside this passage, which has its marks. */
    static Reviewed of(int number, Attempt attempt, Question question, Optional<Passage> passage) {
        Tries tries = attempt.tries(question);
        Response response = tries.best();
        List<Place> places = new ArrayList<>();
        for (Evidence evidence : evidence(question, response)) {
            int part = places.size() + 1;
            String anchor = passage.flatMap(text -> text.anchor(number, part)).orElse(null);
            places.add(new Place(evidence.paragraph(), evidence.exact(), anchor));
        }
        int proofs = question.details().allEvidence().size();
        return new Reviewed(
                number,
                Prompt.of(question, attempt.articleTitle()),
                Verdict.of(question, response),
                tries.score(),
                tries.turn(),
                Marked.of(question, attempt.seed(), response),
                question.feedback(),
                Proved.of(attempt, question),
                places.subList(0, proofs),
                places.subList(proofs, places.size()));
    }

    /** Whether points went to answers that were not right. */
    public boolean isReduced() {
        return verdict == Verdict.RIGHT && turn > 1;
    }
}
