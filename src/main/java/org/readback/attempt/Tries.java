package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import org.readback.bank.Question;
import org.readback.quiz.Feedback;

/**
 * The answers of one attempt to one question.
 *
 * @param checked those that the student had checked before submission, oldest first
 * @param last the one that stands now
 */
public record Tries(Question question, Feedback feedback, List<Response> checked, Response last) {
    public Tries {
        checked = List.copyOf(checked);
    }

    /** The answer that earns most, each for the credit of its turn: trying again never costs what was earned before. */
    Response best() {
        return all().get(turn() - 1);
    }

    /** Which answer, from 1, is the {@link #best}; of several that earn the same, the first. */
    public int turn() {
        List<Response> all = all();
        int best = 1;
        for (int turn = 2; turn <= all.size(); turn++) {
            best = earned(turn, all) > earned(best, all) ? turn : best;
        }
        return best;
    }

    /** What was checked, and what stands now where it could be checked still. */
    private List<Response> all() {
        List<Response> all = new ArrayList<>(checked);
        boolean isNext = left() > 0 && !(last instanceof Response.Blank) && !checked.contains(last);
        if (all.isEmpty() || isNext) {
            all.add(last);
        }
        return all;
    }

    private double earned(int turn, List<Response> all) {
        return feedback.credit(turn) * all.get(turn - 1).fraction(question);
    }

    /** How many answers can be checked still. */
    public int left() {
        return isRight() ? 0 : feedback.checks() - checked.size();
    }

    private boolean isRight() {
        return !checked.isEmpty() && checked.get(checked.size() - 1).fraction(question) == 1;
    }

    /** Whether nothing more can be answered, so that the key may be shown. */
    public boolean isSettled() {
        return !checked.isEmpty() && left() == 0;
    }

    /** The share of the question's points that the next answer can earn. */
    public double nextCredit() {
        return feedback.credit(checked.size() + 1);
    }

    public Score score() {
        int outOf = question.details().points();
        return new Score(outOf * earned(turn(), all()), outOf);
    }
}
