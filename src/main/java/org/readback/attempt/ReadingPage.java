package org.readback.attempt;

import java.util.Optional;
import org.readback.attempt.AttemptStore.Latest;
import org.readback.bank.Passage;
import org.readback.bank.Reading;
import org.readback.web.Frame;

/** What the view of one reading is given. */
public record ReadingPage(Frame frame, Reading reading, Passage passage, Optional<Latest> attempt) {
    public int questions() {
        return reading.bank().published().size();
    }
}
