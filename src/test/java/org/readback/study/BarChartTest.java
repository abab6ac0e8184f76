package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.study.BarChart.Bar;
import org.readback.study.BarChart.Drawn;

/** Where the parts of a picture go. */
class BarChartTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void whereNumbersHaveCommas() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void backHome() {
        Locale.setDefault(before);
    }

    private static BarChart chart(Bar... bars) {
        return new BarChart("Bars", List.of(bars));
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceAll("%|em", ""));
    }

    @Test
    void aBarIsAsLongAsItsShare() {
        List<Drawn> drawn = chart(new Bar("a", 1, 1, ""), new Bar("b", 0.25, 1, ""), new Bar("c", 0, 0.5, ""))
                .drawn();

        double longest = number(drawn.get(0).whole());
        assertThat(drawn).extracting(bar -> number(bar.part()) / longest).containsExactly(1.0, 0.25, 0.0);
        assertThat(drawn).extracting(bar -> number(bar.whole()) / longest).containsExactly(1.0, 1.0, 0.5);
    }

    @Test
    void barsStandOneBelowTheOtherWithinThePicture() {
        BarChart chart = chart(new Bar("a", 1, 1, ""), new Bar("b", 1, 1, ""), new Bar("c", 1, 1, ""));

        List<Double> tops = chart.drawn().stream().map(bar -> number(bar.top())).toList();
        assertThat(tops.get(1) - tops.get(0)).isGreaterThan(1.2);
        assertThat(tops).isSorted();
        assertThat(tops.get(2) + 1.2).isLessThan(number(chart.height()));
    }

    @Test
    void wordsStandBehindTheBarWithRoomForThem() {
        BarChart chart = chart(new Bar("a", 1, 1, "100 % of 123"), Bar.none("b", "no new questions"));

        List<Drawn> drawn = chart.drawn();
        assertThat(number(drawn.get(0).behind()))
                .isEqualTo(number(chart.start()) + number(drawn.get(0).whole()))
                .isLessThan(65);
        assertThat(drawn).extracting(bar -> bar.bar().isNone()).containsExactly(false, true);
    }
}
