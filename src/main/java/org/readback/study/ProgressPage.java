package org.readback.study;

import java.util.List;
import org.readback.study.BarChart.Bar;
import org.readback.study.Progress.Week;
import org.readback.web.Dates;
import org.readback.web.Frame;

/** What the view of progress is given. */
public record ProgressPage(Frame frame, List<Week> weeks) {
    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** The share of points that first answers earned, by week. */
    public BarChart firstTries() {
        return new BarChart(
                "A bar for each week: the share of points that your first answers earned.",
                weeks.stream().map(ProgressPage::firstTries).toList());
    }

    private static Bar firstTries(Week week) {
        String label = Dates.shortDay(week.monday());
        if (week.percent().isEmpty()) {
            return Bar.none(label, "no new questions");
        }
        long percent = week.percent().getAsLong();
        return new Bar(label, percent / 100.0, 1, percent + "\u00a0% of " + week.questions());
    }

    /** How many of the questions missed so far were known again at each week's end. */
    public BarChart known() {
        int most = weeks.stream().mapToInt(Week::missed).max().orElse(0);
        return new BarChart(
                "A bar for each week: how many of the questions missed so far you knew again.",
                weeks.stream().map(week -> known(week, most)).toList());
    }

    private static Bar known(Week week, int most) {
        String label = Dates.shortDay(week.monday());
        return week.missed() == 0
                ? Bar.none(label, "none missed")
                : new Bar(
                        label,
                        (double) week.known() / most,
                        (double) week.missed() / most,
                        week.known() + " of " + week.missed());
    }

    /** Whether anything was ever missed, so that there is something to know again. */
    public boolean hasMissed() {
        return weeks.stream().anyMatch(week -> week.missed() > 0);
    }
}
