package org.readback.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.readback.attempt.Score;

/** How a student has done, week by week: the last weeks, the oldest first, from the first one with a result on. */
public record Progress(List<Week> weeks) {
    /** More than a term. */
    static final int WEEKS = 16;

    /**
     * One week, from Monday on.
     *
     * @param questions how many questions were answered for the first time
     * @param firstTries what those first answers earned together
     * @param missed how many questions had been missed until its end
     * @param known how many of these were then known for a week or more
     */
    public record Week(LocalDate monday, int questions, Score firstTries, int missed, long known) {
        /** The share of points that first answers earned, in whole percent; none where there were none. */
        public OptionalLong percent() {
            return questions == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(Math.round(100 * firstTries.points() / firstTries.outOf()));
        }
    }

    static Progress of(History history, Predicate<QuestionId> asked, ZoneId zone, LocalDate today) {
        Optional<LocalDate> first = history.results().stream().findFirst().map(result -> monday(day(result, zone)));
        if (first.isEmpty()) {
            return new Progress(List.of());
        }
        LocalDate last = monday(today);
        LocalDate earliest = last.minusWeeks(WEEKS - 1);
        List<Week> weeks = new ArrayList<>();
        LocalDate from = first.get().isBefore(earliest) ? earliest : first.get();
        for (LocalDate monday = from; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, history, asked, zone));
        }
        return new Progress(List.copyOf(weeks));
    }

    private static Week week(LocalDate monday, History history, Predicate<QuestionId> asked, ZoneId zone) {
        List<Score> firstTries = history.firstTries().stream()
                .filter(result -> monday(day(result, zone)).equals(monday))
                .map(Result::score)
                .toList();
        Deck then =
                Deck.of(history.before(monday.plusWeeks(1).atStartOfDay(zone).toInstant()), asked, zone);
        return new Week(
                monday, firstTries.size(), Score.sum(firstTries), then.cards().size(), then.known());
    }

    private static LocalDate day(Result result, ZoneId zone) {
        return result.at().atZone(zone).toLocalDate();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
