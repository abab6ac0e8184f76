package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
    private final Ids ids = new Ids();

    @Test
    void anIdTellsWhatIsAsked() {
        assertThat(ids.of("Who led the 2016 U.S. delegation?")).isEqualTo("led-2016-us-delegation");
    }

    @Test
    void theHeadingThatAllQuestionsOfAPartHaveTellsNothing() {
        assertThat(ids.of("Under “Words from both capitals”, whose name fills the gap? “____ sold boats.”"))
                .isEqualTo("sold-boats");
    }

    @Test
    void lettersWithMarksBecomePlain() {
        assertThat(ids.of("Who met Søren Çelik in Łódź?")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void aSecondQuestionOfTheSameNameIsNumbered() {
        assertThat(ids.of("Who sang?")).isEqualTo("sang");
        assertThat(ids.of("Who sang?")).isEqualTo("sang-2");
    }
}
