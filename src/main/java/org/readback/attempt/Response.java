package org.readback.attempt;

import org.readback.bank.Question;
import org.readback.bank.Question.Choice;

/** What a student answered to one question. */
public sealed interface Response {
    /** How much of the question this earns, from 0 to 1. */
    double fraction(Question question);

    /** Nothing was answered. */
    record Blank() implements Response {
        @Override
        public double fraction(Question question) {
            return 0;
        }
    }

    /** One option was chosen: right or wrong, nothing between. */
    record Chosen(String option) implements Response {
        @Override
        public double fraction(Question question) {
            return question instanceof Choice choice && choice.key().equals(option) ? 1 : 0;
        }
    }
}
