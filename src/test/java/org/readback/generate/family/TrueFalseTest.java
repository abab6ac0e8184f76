package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.story.Key;

class TrueFalseTest {
    private static final List<String> TOLD = List.of(
            "Maria Lund sold 14 paintings of whales to the museum of Oslo.",
            "Peter Holm bought 23 boats from the fishermen of Bergen.",
            "Anna Berg wrote 45 letters to the mayor of Tromsø.",
            "Jon Palsson painted 82 doors in the old harbour of Reykjavik.",
            "Erik Dahl planted 120 trees in the park of Trondheim.",
            "Eva Moen repaired 17 clocks in the churches of Stavanger.");
    private static final GivenArticle ARTICLE = given("2016-05-04", TOLD.toArray(String[]::new));

    @Test
    void aTrueStatementIsTheArticlesAndAFalseOneDiffersByItsNumber() {
        List<Candidate> asked = ARTICLE.candidates("true-false");

        assertThat(asked).hasSizeGreaterThan(TOLD.size() / 2);
        assertThat(asked).allSatisfy(each -> {
            String statement = each.prompt().replace("True or false: ", "");
            boolean holds = each.key().equals(new Key.Truth(true));
            assertThat(TOLD.contains(statement)).isEqualTo(holds);
            assertThat(TOLD.stream().map(TrueFalseTest::withoutNumber)).contains(withoutNumber(statement));
        });
        assertThat(asked).extracting(Candidate::key).contains(new Key.Truth(true), new Key.Truth(false));
    }

    @Test
    void theFeedbackOfAFalseStatementTellsWhatIsTrue() {
        assertThat(ARTICLE.candidates("true-false"))
                .filteredOn(each -> each.key().equals(new Key.Truth(false)))
                .allSatisfy(
                        each -> assertThat(each.feedback().orElseThrow()).matches("It was \\d+ [a-z]+, not \\d+\\."));
    }

    @Test
    void whatWasNotSoByADateWasNotSoBefore() {
        assertThat(given("2016-05-04", "No sailor of Bergen wrote a word about the whales before June 1885.")
                        .candidates("true-false"))
                .isEmpty();
    }

    @Test
    void whatMayLeanOnTheWordsBeforeItIsNotJudged() {
        assertThat(given("2016-05-04", "Peter Holm has a shop in Oslo. " + TOLD.get(0))
                        .candidates("true-false"))
                .isEmpty();
        assertThat(given("2016-05-04", "Maria Lund sold 14 other paintings of whales to the museum of Oslo.")
                        .candidates("true-false"))
                .isEmpty();
    }

    @Test
    void aBoundIsNotSwapped() {
        assertThat(given("2016-05-04", "At least 61 people were killed by a wave in the old harbour of Bergen.")
                        .candidates("true-false"))
                .isEmpty();
    }

    @Test
    void aCountIsSwappedForAGreaterOneForWhereFourWereLostThreeWere() {
        assertThat(ARTICLE.candidates("true-false")).allSatisfy(each -> {
            String told = TOLD.stream()
                    .filter(one -> withoutNumber(each.prompt()).endsWith(withoutNumber(one)))
                    .findFirst()
                    .orElseThrow();
            assertThat(number(each.prompt())).isGreaterThanOrEqualTo(number(told));
        });
    }

    private static String withoutNumber(String text) {
        return text.replaceAll("\\d+", "N");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D+", ""));
    }
}
