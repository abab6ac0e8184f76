package org.readback.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * A reading that a class is asked to take, and by which rules.
 *
 * @param classroom the id of the class
 * @param article the slug of the reading's article
 * @param dueAt told to students, not enforced: what is submitted later is marked as late
 */
public record Assignment(
        long id,
        long classroom,
        String className,
        String article,
        Rules rules,
        Instant assignedAt,
        Optional<Instant> dueAt) {
    public boolean isLate(Instant submittedAt) {
        return dueAt.filter(submittedAt::isAfter).isPresent();
    }
}
