package org.readback.generate.name;

import java.util.Optional;
import org.readback.generate.annotate.Token;

/** Whether "he" or "she" stands for somebody. */
enum Gender {
    MALE,
    FEMALE;

    /** What a pronoun tells of the one it stands for. */
    static Optional<Gender> of(Token pronoun) {
        if (pronoun.is("he", "him", "his", "himself")) {
            return Optional.of(MALE);
        }
        return pronoun.is("she", "her", "hers", "herself") ? Optional.of(FEMALE) : Optional.empty();
    }
}
