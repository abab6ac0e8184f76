package org.readback.bank;

import java.util.List;

/** The questions of one article. */
public record Bank(List<Question> questions) {
    public static final Bank EMPTY = new Bank(List.of());

    public Bank {
        questions = List.copyOf(questions);
    }

    /** The questions that students may be asked, in the author's order. */
    public List<Question> published() {
        return questions.stream().filter(Question::isPublished).toList();
    }
}
