package org.readback.generate.realise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticiplesTest {
    @ParameterizedTest
    @CsvSource({
        "written, wrote",
        "overthrown, overthrew",
        "withdrawn, withdrew",
        "frozen, froze",
        "sworn, swore",
        "overtaken, overtook",
        "rewritten, rewrote",
        "overcome, overcame",
        "become, became",
        "run, ran",
        "begun, began",
        "undergone, underwent",
        "foreseen, foresaw",
        "forbidden, forbade",
        "proven, proved"
    })
    void anIrregularParticipleHasItsOwnPast(String participle, String past) {
        assertThat(Participles.past(participle)).contains(past);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"designed", "seed-funded", "led", "held", "built", "put", "read", "understood", "lit", "founded"
            })
    void aRegularOneAndSomeOthersStayAsTheyAre(String participle) {
        assertThat(Participles.past(participle)).contains(participle);
    }

    @Test
    void oneThatIsUnknownHasNoPast() {
        assertThat(Participles.past("misbegotten")).isEmpty();
        assertThat(Participles.past("newly")).isEmpty();
    }
}
