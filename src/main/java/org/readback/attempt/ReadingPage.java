package org.readback.attempt;

import java.util.Optional;
import org.readback.bank.Passage;
import org.readback.bank.Reading;
import org.readback.note.ReadingNotes;
import org.readback.web.Frame;

/**
 * What the view of one reading is given.
 *
 * @param guestsAreWelcome whether people without an account may practise
 * @param notes those of the learner who reads, if one does
 */
public record ReadingPage(
        Frame frame,
        Reading reading,
        Passage passage,
        Standing standing,
        boolean guestsAreWelcome,
        Optional<ReadingNotes> notes) {
    public int questions() {
        return reading.bank().published().size();
    }
}
