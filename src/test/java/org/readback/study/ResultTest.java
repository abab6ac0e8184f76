package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a score says of memory. */
class ResultTest {
    private static Rating rating(ResultLog log) {
        return log.history().results().get(0).rating();
    }

    @ParameterizedTest
    @CsvSource({"3, GOOD", "2.9, HARD", "2, HARD", "1.5, HARD", "1.4, AGAIN", "1, AGAIN", "0, AGAIN"})
    void halfOfThePointsWasRememberedWithTroubleAndLessWasNot(double points, Rating rating) {
        assertThat(rating(new ResultLog().scored(1, "who", points, 3))).isEqualTo(rating);
    }

    @Test
    void whatIsRightAfterAHintWasRememberedWithTrouble() {
        assertThat(rating(new ResultLog().hinted(1, "who"))).isEqualTo(Rating.HARD);
    }
}
