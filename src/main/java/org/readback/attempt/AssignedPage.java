package org.readback.attempt;

import java.time.Instant;
import java.util.Optional;
import org.readback.bank.Reading;
import org.readback.quiz.Assignment;
import org.readback.web.Frame;

/**
 * What a student's view of an assignment is given: what to expect, before the clock starts.
 *
 * @param reading empty where it is not among the readings any more
 * @param extraTime the student's factor
 * @param now to tell what is overdue
 */
public record AssignedPage(Frame frame, Assigned assigned, Optional<Reading> reading, double extraTime, Instant now) {
    public Assignment assignment() {
        return assigned.assignment();
    }

    public Progress progress() {
        return assigned.progress();
    }

    public int questions() {
        return reading.map(found -> found.bank().published().size()).orElse(0);
    }

    /** Such as "Submitted late: 7 of 9". */
    public String state() {
        return progress().inWords(assignment(), now);
    }
}
