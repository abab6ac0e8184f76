package org.readback.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.readback.quiz.Assignment;

/** An assignment, and how far its student is with it. */
public record Assigned(Assignment assignment, Progress progress) {
    /** The next one due first, then those without a date, the newest first. */
    private static final Comparator<Assigned> DUE_FIRST = Comparator.comparing(
                    (Assigned assigned) -> assigned.assignment().dueAt().orElse(Instant.MAX))
            .thenComparing(Comparator.comparing(
                            (Assigned assigned) -> assigned.assignment().id())
                    .reversed());

    /** Those that are not submitted yet. */
    static List<Assigned> open(List<Assigned> all) {
        return all.stream()
                .filter(assigned -> !assigned.progress().isSubmitted())
                .sorted(DUE_FIRST)
                .toList();
    }
}
