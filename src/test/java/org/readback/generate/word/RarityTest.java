package org.readback.generate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RarityTest {
    @ParameterizedTest
    @CsvSource({
        "house, FAMILIAR",
        "believe, FAMILIAR",
        "angry, FAMILIAR",
        "drought, KNOWN",
        "debris, KNOWN",
        "canopy, KNOWN",
        "curtail, UNCOMMON",
        "ratify, UNCOMMON",
        "brittle, KNOWN",
        "bilateral, UNCOMMON"
    })
    void aWordHasItsRarity(String word, Rarity rarity) {
        assertThat(Rarity.of(word)).contains(rarity);
    }

    @Test
    void formsNamesAndWordsThatNobodyMeetsHaveNone() {
        assertThat(Arrays.asList("curtailed", "houses", "berlin", "benzofuran"))
                .allSatisfy(word -> assertThat(Rarity.of(word)).isEmpty());
    }

    @Test
    void theWordsOfARarityAreListed() {
        assertThat(Rarity.UNCOMMON.words())
                .contains("curtail", "envoy")
                .doesNotContain("house", "drought")
                .isSorted();
    }
}
