package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.bank.Evidence;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.quiz.Quiz;
import org.readback.web.Frame;

/** What the review of an attempt is given: each response beside its key, and the evidence marked in the passage. */
public record ReviewPage(
        Frame frame, Attempt attempt, Optional<Article> article, Optional<Passage> passage, List<Reviewed> questions) {
    /**
     * A question with what was answered and what was right.
     *
     * @param anchor where its evidence stands in the passage; null when it can't be found there any more
     */
    public record Reviewed(
            int number,
            String prompt,
            Verdict verdict,
            List<Option> options,
            Optional<String> feedback,
            Evidence evidence,
            @Nullable String anchor) {
        public int paragraph() {
            return evidence.paragraph();
        }
    }

    /** One option of a choice, and whether it was chosen and is right. */
    public record Option(String text, boolean isResponse, boolean isKey) {}

    /** How a question went. */
    public enum Verdict {
        RIGHT("Right", "right"),
        WRONG("Not right", "wrong"),
        UNANSWERED("Not answered", "");

        private final String words;
        private final String style;

        Verdict(String words, String style) {
            this.words = words;
            this.style = style;
        }

        /** The name of its style, beside that of all verdicts. */
        public String style() {
            return style;
        }

        public String words() {
            return words;
        }
    }

    static ReviewPage of(Frame frame, Attempt attempt, Optional<Article> article) {
        List<Passage.Mark> marks = new ArrayList<>();
        for (Question question : attempt.questions()) {
            marks.add(new Passage.Mark(marks.size() + 1, question.details().evidence()));
        }
        Optional<Passage> passage = article.map(text -> Passage.of(text, marks));
        List<Reviewed> reviewed = new ArrayList<>();
        for (Question question : attempt.questions()) {
            int number = reviewed.size() + 1;
            Optional<String> anchor = passage.flatMap(text -> text.anchor(number));
            reviewed.add(reviewed(number, attempt, question, anchor.orElse(null)));
        }
        return new ReviewPage(frame, attempt, article, passage, reviewed);
    }

    private static Reviewed reviewed(int number, Attempt attempt, Question question, @Nullable String anchor) {
        Response response = attempt.response(question);
        return new Reviewed(
                number,
                question.details().prompt(),
                verdict(question, response),
                options(attempt, question, response),
                question.feedback(),
                question.details().evidence(),
                anchor);
    }

    private static Verdict verdict(Question question, Response response) {
        if (response instanceof Response.Blank) {
            return Verdict.UNANSWERED;
        }
        return response.fraction(question) == 1 ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static List<Option> options(Attempt attempt, Question question, Response response) {
        if (!(question instanceof Choice choice)) {
            return List.of();
        }
        return Quiz.options(choice, attempt.seed()).stream()
                .map(text -> new Option(
                        text,
                        response.equals(new Response.Chosen(text)),
                        choice.key().equals(text)))
                .toList();
    }
}
