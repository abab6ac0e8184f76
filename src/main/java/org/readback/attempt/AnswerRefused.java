package org.readback.attempt;

/** What was sent can't be the answer to the question; the message says so to the student. */
final class AnswerRefused extends Exception {
    private static final long serialVersionUID = 1;

    private AnswerRefused(String message) {
        super(message);
    }

    static AnswerRefused noOption() {
        return new AnswerRefused("That is not one of the options. Load the page again.");
    }

    static AnswerRefused tooLong(int longest) {
        return new AnswerRefused(
                String.format("An answer has at most %,d characters. Shorten yours, and it will be saved.", longest));
    }
}
