package org.readback.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.web.Frame;
import org.readback.web.Visitor;

/**
 * What the view of a learner's own page is given.
 *
 * @param readingsNow the slugs of the readings that are there still
 * @param deletionAsked when the student asked for deletion
 * @param teachers who sees that the student asks; nobody for a student in no class, whom every teacher sees
 */
public record MinePage(
        Frame frame,
        List<OwnReading> readings,
        Set<String> readingsNow,
        Optional<Instant> deletionAsked,
        List<String> teachers) {
    public boolean isGuest() {
        return frame.visitor().filter(Visitor::isGuest).isPresent();
    }

    public long attempts() {
        return readings.stream().mapToLong(reading -> reading.attempts().size()).sum();
    }
}
