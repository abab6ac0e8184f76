package org.readback.generate.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
    private final Ids ids = new Ids();

    @Test
    void anIdTellsWhatIsAsked() {
        assertThat(ids.of("Who led the 2016 U.S. delegation?", "Chinua Okafor"))
                .isEqualTo("led-2016-us-delegation-okafor");
    }

    @Test
    void lettersWithMarksBecomePlain() {
        assertThat(ids.of("Who met Søren Çelik in Łódź?", "José Peña")).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void asecondQuestionOfTheSameNameIsNumbered() {
        assertThat(ids.of("Who sang?", "Ada Lund")).isEqualTo("sang-lund");
        assertThat(ids.of("Who sang?", "Ada Lund")).isEqualTo("sang-lund-2");
    }
}
