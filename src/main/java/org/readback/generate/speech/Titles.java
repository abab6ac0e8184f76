package org.readback.generate.speech;

import org.readback.generate.annotate.Token;

/** Words before a person's name that tell no organisation is meant. */
final class Titles {
    private Titles() {}

    static boolean isTitle(Token token) {
        return token.word().replace(".", "").matches("Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|Dr|Prof|Professor");
    }
}
