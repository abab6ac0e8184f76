package org.readback.attempt;

import org.readback.bank.Passage;
import org.readback.bank.Reading;
import org.readback.web.Frame;

/**
 * What the view of one reading is given.
 *
 * @param guestsAreWelcome whether people without an account may practise
 */
public record ReadingPage(Frame frame, Reading reading, Passage passage, Standing standing, boolean guestsAreWelcome) {
    public int questions() {
        return reading.bank().published().size();
    }
}
