package org.readback.attempt;

import org.readback.attempt.Response.Blank;
import org.readback.bank.Question;

/** How a question went. */
public enum Verdict {
    RIGHT("Right", "right"),
    PARTLY("Partly right", "partly"),
    WRONG("Not right", "wrong"),
    UNANSWERED("Not answered", "");

    private final String words;
    private final String style;

    Verdict(String words, String style) {
        this.words = words;
        this.style = style;
    }

    static Verdict of(Question question, Response response) {
        if (response instanceof Blank) {
            return UNANSWERED;
        }
        double fraction = response.fraction(question);
        if (fraction == 1) {
            return RIGHT;
        }
        return fraction > 0 ? PARTLY : WRONG;
    }

    /** The name of its style, beside that of all verdicts. */
    public String style() {
        return style;
    }

    public String words() {
        return words;
    }
}
