package org.readback.attempt;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A student's newest attempt at an article; points are there once it is submitted. */
public record Latest(
        long id,
        String article,
        @Nullable Instant submittedAt,
        @Nullable Double points,
        @Nullable Integer outOf) {
    public Optional<Score> score() {
        return Score.stored(points, outOf);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
