package org.readback.generate.speech;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;

/**
 * Somebody who says something.
 *
 * @param verb the word of saying: a verb, or the "according" of "according to"
 * @param sentence where that word stands
 * @param naming the sentence that names the person: this one, or one before with "he" or "she" between
 */
public record Speaker(Person person, Token verb, Sentence sentence, Sentence naming) {
    public boolean isNamed() {
        return naming.index() == sentence.index();
    }

    /** Who the speaker of a sentence is, where the sentence alone doesn't tell. */
    public Optional<String> feedback(Sentence spoken) {
        return naming.index() == spoken.index()
                ? Optional.empty()
                : Optional.of("The text around these words, in paragraph "
                        + spoken.paragraph().number() + ", shows that " + person.name() + " is speaking.");
    }
}
