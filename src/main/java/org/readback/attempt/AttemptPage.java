package org.readback.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.article.Article;
import org.readback.bank.Passage;
import org.readback.bank.Question;
import org.readback.web.Frame;

/**
 * What the view of an attempt in progress is given: nothing in it tells the key of a question that can be answered still.
 *
 * @param clock none where time isn't limited
 * @param unsaved what the form sent just now and was not saved
 */
public record AttemptPage(
        Frame frame,
        long attempt,
        Terms terms,
        Optional<Clock> clock,
        Optional<Article> article,
        Optional<Passage> passage,
        List<Entry> questions,
        List<Unsaved> unsaved) {
    static AttemptPage of(Frame frame, Attempt attempt, Optional<Article> article, Instant now, List<Unsaved> unsaved) {
        List<Passage.Mark> marks = new ArrayList<>();
        int number = 0;
        for (Question question : attempt.questions()) {
            number++;
            if (attempt.isOpen(question)) {
                marks.addAll(Reviewed.marks(number, attempt, question));
            }
        }
        Optional<Passage> passage = article.map(text -> Passage.of(text, marks));
        List<Entry> entries = new ArrayList<>();
        for (Question question : attempt.questions()) {
            int place = entries.size() + 1;
            entries.add(
                    attempt.isOpen(question)
                            ? Reviewed.of(place, attempt, question, passage)
                            : Asked.of(place, attempt, question));
        }
        return new AttemptPage(
                frame, attempt.id(), attempt.terms(), attempt.clock(now), article, passage, entries, unsaved);
    }

    /** Whether items are to be put in order, which takes a script of its own. */
    public boolean asksForOrder() {
        return questions.stream()
                .anyMatch(entry -> entry instanceof Asked asked && asked.control() instanceof Control.Positions);
    }

    public long answered() {
        return questions.stream()
                .filter(entry ->
                        !(entry instanceof Asked asked) || asked.control().isAnswered())
                .count();
    }
}
