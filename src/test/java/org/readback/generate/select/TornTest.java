package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did Maria Lund check?",
                "In which month did divers from Bergen spend?",
                "Who kept the old sheet of iron, hole?",
                "When was Ada Holm born Ada Lund in Oslo?",
                "Who led from the front?"
            })
    void whatEndsBeforeItsWordsDoIsTorn(String question) {
        assertThat(Torn.is(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did Maria Lund resign?",
                "In which month did divers from Bergen spend eleven days above the wreck?",
                "Who kept the old sheet of iron, hole and all?",
                "When was Ada Holm born in Oslo?",
                "Who led the 2016 Norwegian delegation?"
            })
    void whatIsWholeIsNotTorn(String question) {
        assertThat(Torn.is(question)).isFalse();
    }
}
