package org.readback.generate.distractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldPoliticsTest {
    private static final String OFFICE = "Deputy fisheries minister Peter Holm praised the talks.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway and Myanmar signed a treaty on fishing.",
                "Russia and Iran signed a treaty on fishing.",
                "The United States and North Korea signed a treaty on fishing.",
                "Britain and Syria signed a treaty on fishing."
            })
    void twoStatesAndAnOfficeAreWorldPolitics(String treaty) {
        assertThat(WorldPolitics.isIn(given("2016-05-04", OFFICE, treaty).story()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway signed a treaty on fishing.",
                "Ships of the United States fish off the coast, and the US knows.",
            })
    void oneStateIsNotWhateverItsNames(String text) {
        assertThat(WorldPolitics.isIn(given("2016-05-04", OFFICE, text).story()))
                .isFalse();
    }
}
