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
    /** Of the whole width: where labels end, where bars begin, and how long the longest is. */
    private static final double LABELS = 20;

    private static final double BARS = 22;
    private static final double LONGEST = 46;

    private static final double ROW = 2;

    /**
     * One bar: a frame with what is filled of it.
     *
     * @param part from 0 to {@code whole}
     * @param whole from 0 to 1, which is the longest bar
     * @param value what is said behind it
     */
    public record Bar(String label, double part, double whole, String value) {}

    /** A bar with all its places, as SVG writes them. */
    public record Drawn(
            String label, String value, String top, String line, String part, String whole, String behind) {}

    /** Where labels end. */
    public String labels() {
        return percent(LABELS);
    }

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
                    bar.label(),
                    bar.value(),
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
