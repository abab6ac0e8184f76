package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.web.Frame;

/** What the view of an attempt in progress is given: nothing in it tells a key. */
public record AttemptPage(
        Frame frame, long attempt, Optional<Article> article, Optional<Passage> passage, List<Asked> questions) {
    /**
     * A question as it is asked.
     *
     * @param isSaved whether something of its answer is
     */
    public record Asked(int number, String id, Prompt prompt, Control control, boolean isSaved) {}

    static AttemptPage of(Frame frame, Attempt attempt, Optional<Article> article) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : attempt.questions()) {
            Response response = attempt.response(question);
            asked.add(new Asked(
                    asked.size() + 1,
                    question.id(),
                    Prompt.of(question),
                    Control.of(question, attempt.seed(), response),
                    !(response instanceof Response.Blank)));
        }
        return new AttemptPage(frame, attempt.id(), article, article.map(Passage::of), asked);
    }

    public long answered() {
        return questions.stream().filter(asked -> asked.control().isAnswered()).count();
    }
}
