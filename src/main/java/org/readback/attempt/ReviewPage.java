package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Ticked;
import org.readback.bank.Evidence;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.MultiChoice;
import org.readback.web.Frame;

/** What the review of an attempt is given: each response beside its key, and the evidence marked in the passage. */
public record ReviewPage(
        Frame frame, Attempt attempt, Optional<Article> article, Optional<Passage> passage, List<Reviewed> questions) {
    /**
     * A question with what was answered and what was right.
     *
     * @param evidence where the article proves the key
     * @param refutations where the article refutes the options that were chosen
     */
    public record Reviewed(
            int number,
            Prompt prompt,
            Verdict verdict,
            Score score,
            Marked marked,
            Optional<String> feedback,
            List<Place> evidence,
            List<Place> refutations) {}

    /**
     * Words of the article.
     *
     * @param anchor where they stand in the passage; null when they can't be found there any more
     */
    public record Place(
            int paragraph, String words, @Nullable String anchor) {}

    static ReviewPage of(Frame frame, Attempt attempt, Optional<Article> article) {
        List<Passage.Mark> marks = new ArrayList<>();
        int number = 0;
        for (Question question : attempt.questions()) {
            number++;
            int part = 0;
            for (Evidence evidence : evidence(question, attempt.response(question))) {
                marks.add(new Passage.Mark(number, ++part, evidence));
            }
        }
        Optional<Passage> passage = article.map(text -> Passage.of(text, marks));
        List<Reviewed> reviewed = new ArrayList<>();
        for (Question question : attempt.questions()) {
            reviewed.add(reviewed(reviewed.size() + 1, attempt, question, passage));
        }
        return new ReviewPage(frame, attempt, article, passage, reviewed);
    }

    /** All that is marked for a question: what proves its key, then what refutes the response. */
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

    private static Reviewed reviewed(int number, Attempt attempt, Question question, Optional<Passage> passage) {
        Response response = attempt.response(question);
        List<Place> places = new ArrayList<>();
        for (Evidence evidence : evidence(question, response)) {
            int part = places.size() + 1;
            String anchor = passage.flatMap(text -> text.anchor(number, part)).orElse(null);
            places.add(new Place(evidence.paragraph(), evidence.exact(), anchor));
        }
        int proofs = question.details().allEvidence().size();
        return new Reviewed(
                number,
                Prompt.of(question),
                Verdict.of(question, response),
                Score.of(question, response),
                Marked.of(question, attempt.seed(), response),
                question.feedback(),
                places.subList(0, proofs),
                places.subList(proofs, places.size()));
    }
}
