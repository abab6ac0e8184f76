package org.readback.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.attempt.Attempt.Submission;
import org.readback.bank.Library;
import org.readback.quiz.Assignment;

/**
 * What is assigned to a student, as it is listed.
 *
 * @param open what is not submitted yet, the next one due first
 * @param submitted the last one first
 */
public record AssignedList(List<Item> open, List<Item> submitted) {
    /**
     * An assignment in the list.
     *
     * @param time that the student has; empty where it isn't limited
     * @param state such as "In progress"
     * @param isOver whether it was due before now
     */
    public record Item(Assignment assignment, String title, Optional<Duration> time, String state, boolean isOver) {
        private static Item of(Assigned assigned, double extraTime, Library library, Instant now) {
            Assignment assignment = assigned.assignment();
            return new Item(
                    assignment,
                    library.title(assignment.article()),
                    assignment.rules().time(extraTime),
                    assigned.progress().inWords(assignment, now),
                    assignment.isLate(now));
        }
    }

    /** The list of who is no student. */
    static final AssignedList NONE = new AssignedList(List.of(), List.of());

    static AssignedList of(List<Assigned> assigned, double extraTime, Library library) {
        Instant now = Instant.now();
        return new AssignedList(
                items(Assigned.open(assigned), extraTime, library, now),
                items(submitted(assigned), extraTime, library, now));
    }

    private static List<Item> items(List<Assigned> assigned, double extraTime, Library library, Instant now) {
        return assigned.stream()
                .map(one -> Item.of(one, extraTime, library, now))
                .toList();
    }

    private static List<Assigned> submitted(List<Assigned> assigned) {
        Comparator<Assigned> end = Comparator.comparing(
                one -> one.progress().submission().map(Submission::at).orElse(Instant.MIN));
        return assigned.stream()
                .filter(one -> one.progress().isSubmitted())
                .sorted(end.reversed())
                .toList();
    }
}
