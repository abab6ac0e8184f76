package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.MultiChoice;

/** "All of the above" is never above what it speaks of. */
class LastOptionsTest {
    private static final Details DETAILS = new Details(
            "q",
            "Which?",
            new Evidence(1, "a", "", ""),
            null,
            1,
            Question.Status.PUBLISHED,
            new Question.Origin.Written());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "all of these.",
                "All the above",
                "All of the above are true",
                "All of the answers above",
                "All of them",
                "All",
                "Both",
                "Both of these",
                "Both are right",
                "Both A and B",
                "A and C",
                "Either of them",
                "Two of these",
                "None of the above",
                "None of these answers",
                "None of them is right",
                "None",
                "Neither",
                "Neither of the two above",
                "Neither is true",
                "Neither A nor B",
                "The article doesn’t say",
                "It does not say who",
                "Not mentioned in the article",
                "I don’t know",
                "Don't know",
                "Not sure",
                "It can’t be known",
            })
    void whatSpeaksOfTheOthersStandsAfterThem(String last) {
        assertThat(LastOptions.atTheEnd(List.of("A ferry", last, "A bridge")))
                .containsExactly("A ferry", "A bridge", last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All night",
                "Both sides",
                "Both the mayor and the council",
                "Neither side",
                "Neither the mayor nor the council",
                "None of the ferrymen",
                "All of the town",
                "Not long",
                "2",
                "Some",
                "Most of the town",
                "Knowing nothing",
                "The article of 2004",
                "Above the town",
                "Aberdeen and Bergen",
            })
    void anAnswerOfItsOwnStandsAnywhere(String option) {
        assertThat(LastOptions.atTheEnd(List.of(option, "A ferry"))).containsExactly(option, "A ferry");
    }

    @Test
    void severalOfThemStandInTheirUsualOrder() {
        assertThat(LastOptions.atTheEnd(List.of(
                        "I don’t know", "None of these", "A ferry", "All of these", "Both A and B", "A bridge")))
                .containsExactly(
                        "A ferry", "A bridge", "Both A and B", "All of these", "None of these", "I don’t know");
    }

    @Test
    void noAttemptShowsThemElsewhere() {
        List<String> wrong = List.of("A ferry", "None of these", "A bridge");
        Choice choice = new Choice(DETAILS, "All of these", wrong);
        MultiChoice multi = new MultiChoice(DETAILS, List.of("A tunnel"), wrong, Map.of());

        assertThat(LongStream.range(0, 100).mapToObj(seed -> Quiz.options(choice, seed)))
                .allSatisfy(options -> assertThat(options).endsWith("All of these", "None of these"));
        assertThat(LongStream.range(0, 100).mapToObj(seed -> Quiz.options(multi, new Random(seed).nextLong())))
                .allSatisfy(options -> assertThat(options).endsWith("None of these"));
    }
}
