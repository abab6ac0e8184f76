package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.attempt.Response.Blank;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Matched;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Matching;
import org.readback.quiz.Feedback;

/** What several answers to one question earn together. */
class TriesTest {
    private static final Details DETAILS = new Details(
            "q",
            "Which?",
            new Evidence(1, "a", "", ""),
            null,
            3,
            Question.Status.PUBLISHED,
            new Question.Origin.Written());
    private static final Choice CHOICE = new Choice(DETAILS, "right", List.of("wrong", "wronger"));
    private static final Matching PAIRS = new Matching(DETAILS, Map.of("a", "1", "b", "2", "c", "3"), List.of());

    private static Tries tries(Feedback feedback, String last, String... checked) {
        List<Response> before = Stream.of(checked).map(TriesTest::chosen).toList();
        return new Tries(CHOICE, feedback, before, chosen(last));
    }

    private static Response chosen(String option) {
        return option.isEmpty() ? new Blank() : new Chosen(option);
    }

    private static double points(Tries tries) {
        return tries.score().points();
    }

    @Test
    void afterSubmissionTheLastAnswerCounts() {
        assertThat(points(tries(Feedback.AFTER_SUBMISSION, "right"))).isEqualTo(3);
        assertThat(points(tries(Feedback.AFTER_SUBMISSION, "wrong"))).isZero();
        assertThat(tries(Feedback.AFTER_SUBMISSION, "right").isSettled()).isFalse();
    }

    @Test
    void atOnceTheFirstCheckedAnswerCounts() {
        assertThat(points(tries(Feedback.AT_ONCE, "right", "wrong"))).isZero();
        assertThat(points(tries(Feedback.AT_ONCE, "wrong", "right"))).isEqualTo(3);
        assertThat(points(tries(Feedback.AT_ONCE, "right"))).isEqualTo(3);
        assertThat(tries(Feedback.AT_ONCE, "wrong", "wrong").isSettled()).isTrue();
    }

    @Test
    void eachTryThatWasNotRightTakesAThird() {
        assertThat(points(tries(Feedback.INTERACTIVE, "right", "right"))).isEqualTo(3);
        assertThat(points(tries(Feedback.INTERACTIVE, "right", "wrong", "right")))
                .isCloseTo(2, within(1e-9));
        assertThat(points(tries(Feedback.INTERACTIVE, "right", "wrong", "wronger", "right")))
                .isCloseTo(1, within(1e-9));
        assertThat(points(tries(Feedback.INTERACTIVE, "right", "wrong", "wronger", "wrong")))
                .isZero();
    }

    @Test
    void anAnswerThatWasNotCheckedIsTheNextTry() {
        assertThat(points(tries(Feedback.INTERACTIVE, "right", "wrong"))).isCloseTo(2, within(1e-9));
        assertThat(points(tries(Feedback.INTERACTIVE, "wrong"))).isZero();
        assertThat(points(tries(Feedback.INTERACTIVE, ""))).isZero();
    }

    @Test
    void aQuestionIsSettledWhenItIsRightOrNoTryIsLeft() {
        assertThat(tries(Feedback.INTERACTIVE, "wrong", "wrong").isSettled()).isFalse();
        assertThat(tries(Feedback.INTERACTIVE, "right", "wrong", "right").isSettled())
                .isTrue();
        assertThat(tries(Feedback.INTERACTIVE, "wrong", "wrong", "wronger", "wrong")
                        .isSettled())
                .isTrue();
    }

    @Test
    void tryingAgainNeverCostsWhatWasEarned() {
        Response twoRight = new Matched(Map.of("a", "1", "b", "2", "c", "1"));
        Response allRight = new Matched(Map.of("a", "1", "b", "2", "c", "3"));
        Response oneRight = new Matched(Map.of("a", "1"));
        Tries lateAndRight = new Tries(PAIRS, Feedback.INTERACTIVE, List.of(twoRight, oneRight, allRight), allRight);

        assertThat(lateAndRight.score().points()).isCloseTo(2, within(1e-9));
        assertThat(lateAndRight.best()).isEqualTo(twoRight);
    }
}
