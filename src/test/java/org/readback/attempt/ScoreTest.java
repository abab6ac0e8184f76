package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;

class ScoreTest {
    private static final Choice QUESTION = new Choice(
            new Question.Details(
                    "colour",
                    "Which colour?",
                    new Evidence(1, "green", "", ""),
                    null,
                    3,
                    Question.Status.PUBLISHED,
                    new Question.Origin.Written()),
            "green",
            List.of("red", "blue"));

    @Test
    void theKeyEarnsAllPointsAndAnythingElseNone() {
        assertThat(Score.of(QUESTION, new Response.Chosen("green"))).isEqualTo(new Score(3, 3));
        assertThat(Score.of(QUESTION, new Response.Chosen("red"))).isEqualTo(new Score(0, 3));
        assertThat(Score.of(QUESTION, new Response.Blank())).isEqualTo(new Score(0, 3));
    }

    @Test
    void scoresAddUpAndReadWell() {
        assertThat(Score.sum(List.of(new Score(2.5, 3), new Score(1, 1))).inWords())
                .isEqualTo("3.5 of 4");
        assertThat(Score.sum(List.of(new Score(3, 3), new Score(0, 1))).inWords())
                .isEqualTo("3 of 4");
    }
}
