package org.readback.generate.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.readback.generate.GivenArticle.given;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void countsSumsPercentagesAndDurationsAreQuantities() {
        assertThat(quantities("Maria Lund sold 14 paintings for £118,000."))
                .extracting(Quantity::text, Quantity::kind, Quantity::noun)
                .containsExactly(tuple("14", Unit.COUNT, "painting"), tuple("£118,000", Unit.MONEY, "£"));
        assertThat(quantities("The trial in Bergen lasted seven weeks."))
                .extracting(Quantity::text)
                .containsExactly("seven weeks");
        assertThat(quantities("Shares in Orvanta fell 4.4 per cent."))
                .extracting(Quantity::text)
                .containsExactly("4.4 per cent");
    }

    @Test
    void theHedgeBelongsToTheQuantity() {
        Quantity killed =
                quantities("At least 61 people were killed in Bergen.").get(0);

        assertThat(killed.text()).isEqualTo("at least 61");
        assertThat(killed.isLowerBound()).isTrue();
        assertThat(quantities("The wave hit about 40 houses.").get(0).isBound()).isFalse();
    }

    @Test
    void datesAgesScoresRangesNamesAndPronounsAreNone() {
        assertThat(quantities("Maria Lund, 52, opened the museum on 9 April 1999."))
                .isEmpty();
        assertThat(quantities("Bergen beat Oslo 3-2 and put between 70 and 90 flags out."))
                .isEmpty();
        assertThat(quantities("Flight 370 was one of those that landed at 3.52 p.m. in Bergen."))
                .isEmpty();
    }

    @Test
    void aYearBeforeANounIsNone() {
        assertThat(quantities("Since 2019 laboratories have been told to look again."))
                .isEmpty();
    }

    @Test
    void aNumberIsWrittenAgainInItsOwnForm() {
        assertThat(like("14", 12)).isEqualTo("12");
        assertThat(like("fourteen", 23)).isEqualTo("twenty-three");
        assertThat(like("118,000", 112_000)).isEqualTo("112,000");
        assertThat(like("6200", 5300)).isEqualTo("5300");
        assertThat(Numeral.of("1.2 million")
                        .orElseThrow()
                        .like(Numeral.of("1,400,000").orElseThrow())
                        .orElseThrow()
                        .text())
                .isEqualTo("1.4 million");
        assertThat(Numeral.of("14").orElseThrow().like(new BigDecimal("2.5"))).isEmpty();
    }

    private static String like(String form, int value) {
        return Numeral.of(form)
                .orElseThrow()
                .like(new BigDecimal(value))
                .orElseThrow()
                .text();
    }

    private static List<Quantity> quantities(String sentence) {
        return Quantities.in(given("2016-05-04", sentence).story().sentences().get(0));
    }
}
