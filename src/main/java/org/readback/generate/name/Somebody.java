package org.readback.generate.name;

import java.util.Optional;
import org.readback.generate.annotate.Token;

/**
 * A single person in a sentence: by name, by a noun such as "neighbour", or by a pronoun.
 *
 * @param word the last word of the name, or the noun or the pronoun
 * @param person who it is, if that is known
 * @param gender if that is known
 * @param role what part the person plays in the sentence
 */
record Somebody(Token word, Optional<Person> person, Optional<Gender> gender, Role role) {
    /** What part somebody plays in a sentence. */
    enum Role {
        /** The main clause tells what they say. */
        SPEAKER,
        /** The main clause tells of them. */
        TOPIC,
        OTHER
    }

    boolean couldBe(Gender meant) {
        return gender.isEmpty() || gender.get() == meant;
    }

    boolean is(Person other) {
        return person.filter(other::equals).isPresent();
    }

    /** "Anyone" is nobody whom the next sentence could go on about. */
    boolean isAnybody() {
        return word.word().matches("(?i)(any|every|no|some)(one|body)|whoever");
    }

    boolean isPronoun() {
        return Gender.of(word).isPresent();
    }
}
