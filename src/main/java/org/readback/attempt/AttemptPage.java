package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.article.Article;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.quiz.Quiz;
import org.readback.web.Frame;

/** What the view of an attempt in progress is given: nothing in it tells a key. */
public record AttemptPage(
        Frame frame, long attempt, Optional<Article> article, Optional<Passage> passage, List<Asked> questions) {
    /**
     * A question as it is asked.
     *
     * @param options in the order of this attempt
     * @param chosen the option of the last response that was saved
     */
    public record Asked(
            int number,
            String id,
            String prompt,
            List<String> options,
            @Nullable String chosen) {}

    static AttemptPage of(Frame frame, Attempt attempt, Optional<Article> article) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : attempt.questions()) {
            if (question instanceof Choice choice) {
                asked.add(new Asked(
                        asked.size() + 1,
                        choice.id(),
                        choice.details().prompt(),
                        Quiz.options(choice, attempt.seed()),
                        attempt.response(choice) instanceof Response.Chosen response ? response.option() : null));
            }
        }
        return new AttemptPage(frame, attempt.id(), article, article.map(Passage::of), asked);
    }

    public long answered() {
        return questions.stream().filter(question -> question.chosen() != null).count();
    }
}
