package org.readback.generate.name;

import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;

/** Names of places, as far as the sentence bears the toolkit out: it takes ships and poets for places too. */
public final class Places {
    private static final String WHERE =
            "in|at|near|from|to|into|outside|around|across|through|off|for|of|on|between|southeast|north|south|east|west";

    private Places() {}

    /** Whether the name stands where places stand: "in Bergen", "off the Florida Keys", "Bergen, Norway". */
    public static boolean isPlaced(Sentence sentence, Entity entity) {
        int before = entity.first() - 1;
        if (sentence.at(before).filter(token -> token.is("the")).isPresent()) {
            before--;
        }
        boolean behind =
                sentence.at(before).filter(token -> token.word().matches(WHERE)).isPresent();
        boolean owner = sentence.at(entity.last() + 1)
                .filter(token -> token.tag().equals("POS"))
                .isPresent();
        return (behind && !owner) || isSecondPart(sentence, entity);
    }

    /** Whether the sentence sets the name behind a smaller place and a comma. */
    public static boolean isRegion(Sentence sentence, String name) {
        return sentence.entities().stream()
                .filter(entity -> sentence.text(entity.first(), entity.last()).equals(name))
                .anyMatch(entity -> isSecondPart(sentence, entity));
    }

    /** "Bergen, Norway": the larger place behind the comma. */
    private static boolean isSecondPart(Sentence sentence, Entity entity) {
        return sentence.at(entity.first() - 1).filter(token -> token.is(",")).isPresent()
                && sentence.at(entity.first() - 2)
                        .flatMap(sentence::entity)
                        .filter(other -> other.kind() == Entity.Kind.LOCATION)
                        .filter(other -> isPlaced(sentence, other))
                        .isPresent()
                && sentence.at(entity.last() + 1)
                        .filter(after -> after.is("and", "or"))
                        .isEmpty();
    }
}
