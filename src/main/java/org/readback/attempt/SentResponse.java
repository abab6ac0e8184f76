package org.readback.attempt;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as a page sends it.
 *
 * @param key the change's own: where it comes twice, it is one change that was sent again
 * @param seen the key of the response that the page showed before, empty text where it showed none; absent from a sender
 *     that doesn't tell
 * @param changedAt when it was changed, by the clock of the student's device
 */
record SentResponse(Response response, String key, Optional<String> seen, Optional<Instant> changedAt) {
    private static final Instant NO_LATER = Instant.parse("9999-01-01T00:00:00Z");

    /** What a form without scripts sends: it has no key of its own and no time. */
    static SentResponse ofForm(Response response, Optional<String> seen) {
        return new SentResponse(response, UUID.randomUUID().toString(), seen, Optional.empty());
    }

    /** The time that a device tells; a wrong clock is no reason to refuse an answer. */
    static Optional<Instant> moment(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(Instant::parse)
                    .filter(moment -> moment.isAfter(Instant.EPOCH) && moment.isBefore(NO_LATER));
        } catch (DateTimeParseException notTold) {
            return Optional.empty();
        }
    }
}
