package org.readback.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A question that a student missed once, and what FSRS makes of all that came since. */
record Card(QuestionId question, Memory memory, LocalDate due) {
    private static final int KNOWN_FOR_DAYS = 7;

    /**
     * The card of a question with these results, oldest first; none where it was never missed. What was right before the
     * first miss was not learned from it, so it isn't asked about.
     */
    static Optional<Card> of(QuestionId question, List<Result> results, ZoneId zone) {
        List<Result> asked =
                results.stream().dropWhile(result -> !result.isMiss()).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Memory memory = Fsrs.first(asked.get(0).rating());
        LocalDate last = day(asked.get(0), zone);
        for (Result result : asked.subList(1, asked.size())) {
            LocalDate day = day(result, zone);
            memory = Fsrs.next(memory, ChronoUnit.DAYS.between(last, day), result.rating());
            last = day;
        }
        return Optional.of(new Card(question, memory, last.plusDays(Fsrs.interval(memory))));
    }

    private static LocalDate day(Result result, ZoneId zone) {
        return result.at().atZone(zone).toLocalDate();
    }

    /** Whether it is remembered so well that it stays away for a week or more. */
    boolean isKnown() {
        return Fsrs.interval(memory) >= KNOWN_FOR_DAYS;
    }

    boolean isDue(LocalDate today) {
        return !due.isAfter(today);
    }
}
