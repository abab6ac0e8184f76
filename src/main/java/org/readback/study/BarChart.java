package org.readback.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture of bars, one below the other, each with its words beside it: no legend, and nothing by colour alone. Across,
 * everything is in percent of its width; down, in heights of its letters: so it fits any page with letters of one size.
 *
 * @param name what a screen reader says in its place
 */
public record BarChart(String name, List<Bar> bars) {
    /** Of the whole width: where bars begin, and how long the longest is. Words need the rest. */
    private static final double BARS = 20;

    private static final double LONGEST = 42;

    private static final double ROW = 2;

    /**
     * One bar: a frame with what is filled of it.
     *
     * @param part from 0 to {@code whole}
     * @param whole from 0 to 1, which is the longest bar
     * @param value what is said behind it
     */
    public record Bar(String label, double part, double whole, String value) {
        /** Words alone, where there is nothing to show. */
        static Bar none(String label, String why) {
            return new Bar(label, 0, 0, why);
        }

        public boolean isNone() {
            return whole == 0;
        }
    }

    /** A bar with all its places, as SVG writes them. */
    public record Drawn(Bar bar, String top, String line, String part, String whole, String behind) {}

    /** Where bars begin. */
    public String start() {
        return percent(BARS);
    }

    public String height() {
        return letters(ROW * bars.size());
    }

    public List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        for (Bar bar : bars) {
            double top = ROW * drawn.size();
            drawn.add(new Drawn(
                    bar,
                    letters(top + 0.4),
                    letters(top + 1.35),
                    percent(LONGEST * bar.part()),
                    percent(LONGEST * bar.whole()),
                    percent(BARS + LONGEST * bar.whole())));
        }
        return drawn;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String letters(double value) {
        return String.format(Locale.ROOT, "%.2fem", value);
    }
}
