package org.readback.generate.rating;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many questions were made, rated and found acceptable. */
final class Tally {
    private int made;
    private int rated;
    private int acceptable;

    void add(@Nullable Rating rating) {
        made++;
        rated += rating == null ? 0 : 1;
        acceptable += rating != null && rating.acceptable() ? 1 : 0;
    }

    int made() {
        return made;
    }

    int rated() {
        return rated;
    }

    /** The share of acceptable questions among the rated ones. */
    double precision() {
        return rated == 0 ? 0 : (double) acceptable / rated;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%4d made, %4d rated, %5.1f %% acceptable", made, rated, 100 * precision());
    }
}
