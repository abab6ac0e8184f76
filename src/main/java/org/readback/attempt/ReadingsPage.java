package org.readback.attempt;

import java.util.List;
import java.util.Optional;
import org.readback.bank.Reading;
import org.readback.web.Frame;

/** What the list of readings is given; nothing is assigned to who is no student. */
public record ReadingsPage(Frame frame, AssignedList assigned, List<Listed> readings) {
    /** A reading and where the newest attempt at it stands: a student's quiz, or a guest's practice. */
    public record Listed(Reading reading, Optional<Latest> attempt) {
        public int questions() {
            return reading.bank().published().size();
        }
    }
}
