package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Token;

/**
 * Words such as "she said" outside quotation marks.
 *
 * @param subject the last word of who speaks, if it was found
 * @param speaker empty where it isn't known who is meant, or not a single person with a name
 */
record Tag(Token verb, Optional<Token> subject, Optional<Speaker> speaker) {
    /** The one who speaks by all of some tags; empty where there are none, or one of them isn't known to be theirs. */
    static Optional<Speaker> only(List<Tag> tags) {
        Optional<Speaker> first =
                tags.isEmpty() ? Optional.empty() : tags.get(0).speaker();
        return first.filter(speaker -> tags.stream()
                .allMatch(tag -> tag.speaker()
                        .filter(other -> other.person().equals(speaker.person()))
                        .isPresent()));
    }
}
