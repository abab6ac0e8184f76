package org.readback.generate.name;

import java.util.Optional;
import java.util.Set;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Nouns for a single person, such as "neighbour": whom "he" or "she" can mean. */
final class PersonNouns {
    private static final GenderedWords NOUNS = new GenderedWords("person-nouns.txt");

    /** Mostly firms and things, whatever else the dictionary says. */
    private static final Set<String> THINGS = Set.of(
            "count",
            "model",
            "provider",
            "printer",
            "maker",
            "head",
            "chair",
            "general",
            "carrier",
            "number",
            "character",
            "subject",
            "star",
            "agent",
            "producer",
            "supplier",
            "operator",
            "publisher",
            "sponsor",
            "female",
            "male",
            "counter",
            "stroke");

    private PersonNouns() {}

    static boolean isOne(Sentence sentence, Token token) {
        String word = GenderedWords.lower(token.word());
        if (THINGS.contains(word)) {
            return false;
        }
        boolean listed = NOUNS.has(word) && token.tag().matches("NNP?|JJ|PRP|DT|CD");
        boolean plain = token.tag().equals("NN") && sentence.entity(token).isEmpty();
        return listed
                || (token.tag().matches("NNP?") && RoleNouns.isRoleNoun(word))
                || (plain && WordNet.isPerson(word));
    }

    static Optional<Gender> gender(Token noun) {
        return NOUNS.gender(GenderedWords.lower(noun.word()));
    }
}
