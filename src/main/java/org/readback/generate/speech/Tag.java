package org.readback.generate.speech;

import java.util.Optional;
import org.readback.generate.annotate.Token;

/**
 * Words such as "she said" outside quotation marks.
 *
 * @param subject the last word of who speaks, if it was found
 * @param speaker empty where it isn't known who is meant, or not a single person with a name
 */
record Tag(Token verb, Optional<Token> subject, Optional<Speaker> speaker) {}
