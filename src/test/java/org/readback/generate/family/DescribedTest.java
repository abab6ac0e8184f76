package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;

class DescribedTest {
    @Test
    void whatStandsBehindANameIsAskedForAsItStands() {
        given("2016-05-04", "Maria Lund, 41, who sells cooking pots in Bergen, said that she was glad.")
                .asks("Who sells cooking pots in Bergen?")
                .answeredBy("Maria Lund");
        given("2016-05-04", "She spoke to Peter Holm, who was treated for burns at the county hospital in Oslo.")
                .asks("Who was treated for burns at the county hospital in Oslo?")
                .answeredBy("Peter Holm");
    }

    @Test
    void somebodyIsAskedForByTradeAndStory() {
        given("2016-05-04", "Maria Lund, a widow who farms two hectares with her sons, said she had sold three tonnes.")
                .asks("Which person is a widow who farms two hectares with her sons?")
                .answeredBy("Maria Lund");
    }

    @Test
    void whatOnlyTheWordsBeforeTellIsNotAskedFor() {
        for (String described : new String[] {
            "who hopes for a better harvest in Bergen",
            "who said the harbour of Bergen was closed",
            "who sold the company to a bank",
            "who found it in a barn in Bergen",
            "who joined from a bank in Bergen in 2014",
            "who never painted whales in Bergen",
            "who wore a grey suit",
            "who runs the island's only museum of whaling in Bergen",
            "a baker who was sitting in the old harbour of Bergen",
            "who farms south of town",
            "who took over from a banker in Bergen",
            "who was elected in May 2007",
            "who, after years in Bergen, painted whales"
        }) {
            assertThat(given("2016-05-04", "Maria Lund, " + described + ", was seen in Oslo.")
                            .candidates("who-was"))
                    .as(described)
                    .isEmpty();
        }
    }

    @Test
    void whatTwoDidIsNotAskedOfOne() {
        assertThat(given(
                                "2016-05-04",
                                "Peter Holm and Maria Lund, who met at the bank of Bergen in 2014, were seen in Oslo.")
                        .candidates("who-was"))
                .isEmpty();
    }

    @Test
    void whatTheDeadDidIsNotAskedAsIfTheyDidItStill() {
        assertThat(given(
                                "2016-05-04",
                                "The museum was founded by Maria Lund, a widow who sells cooking pots in Bergen, said Peter Holm.",
                                "Maria Lund died in 2002.")
                        .candidates("who-was"))
                .isEmpty();
    }
}
