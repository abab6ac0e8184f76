package org.readback.generate.realise;

import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;

/** Which pronoun can stand for which noun. */
final class Pronouns {
    private Pronouns() {}

    /** @param others whether the sentence before names somebody else, whom "his" or "her" could mean */
    static boolean canMean(Sentence sentence, Token pronoun, Token noun, boolean others) {
        boolean plural = noun.tag().endsWith("S") && sentence.entity(noun).isEmpty();
        if (pronoun.is("it") && noun.index() < pronoun.index()) {
            return !isPerson(sentence, noun) && !plural && !hasRival(sentence, pronoun, noun, false);
        }
        if (noun.index() > pronoun.index() || !pronoun.tag().equals("PRP$")) {
            return pronoun.is("himself", "herself", "itself", "themselves");
        }
        boolean person = isPerson(sentence, noun);
        boolean fits = (pronoun.is("his", "her") && person && !others)
                || (pronoun.is("its") && !person && !plural)
                || (pronoun.is("their") && plural);
        return fits && !hasRival(sentence, pronoun, noun, person);
    }

    private static boolean isPerson(Sentence sentence, Token noun) {
        return RoleNouns.isRoleNoun(noun.word())
                || sentence.entity(noun)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent();
    }

    /** Another name of the same kind between the noun and the pronoun makes it unclear who is meant. */
    private static boolean hasRival(Sentence sentence, Token pronoun, Token noun, boolean person) {
        return sentence.entities().stream()
                .filter(entity -> entity.first() > noun.index() && entity.last() < pronoun.index())
                .anyMatch(entity -> person == (entity.kind() == Entity.Kind.PERSON));
    }
}
