package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.web.Frame;

/**
 * What the review of an attempt is given: each response beside its key, and the evidence marked in the passage.
 *
 * @param missed how many questions didn't earn all their points
 */
public record ReviewPage(
        Frame frame,
        Attempt attempt,
        Optional<Article> article,
        Optional<Passage> passage,
        List<Reviewed> questions,
        long missed) {
    static ReviewPage of(Frame frame, Attempt attempt, Optional<Article> article) {
        List<Passage.Mark> marks = new ArrayList<>();
        int number = 0;
        for (Question question : attempt.questions()) {
            marks.addAll(Reviewed.marks(++number, attempt, question));
        }
        Optional<Passage> passage = article.map(text -> Passage.of(text, marks));
        List<Reviewed> reviewed = new ArrayList<>();
        for (Question question : attempt.questions()) {
            reviewed.add(Reviewed.of(reviewed.size() + 1, attempt, question, passage));
        }
        long missed = attempt.scores().values().stream()
                .filter(score -> score.points() < score.outOf())
                .count();
        return new ReviewPage(frame, attempt, article, passage, reviewed, missed);
    }

    /** Whether the reader can go on from here: it's the student's own, it's over, and the reading is still there. */
    public boolean offersPractice() {
        return attempt.isSubmitted()
                && article.isPresent()
                && frame.visitor().filter(visitor -> !visitor.isTeacher()).isPresent();
    }
}
