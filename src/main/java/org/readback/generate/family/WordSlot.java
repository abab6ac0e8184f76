package org.readback.generate.family;

import java.util.Optional;
import java.util.Set;
import org.readback.dictionary.Meaning;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whether a word stands in its sentence as the words of its field do: with an object or none, with a person or a thing. */
final class WordSlot {
    private static final Set<String> WITHOUT_OBJECT = Set.of("verb without an object", "verb of what people do");
    private static final String PERSONAL = "adjective of a person.*|adjective of a person's.*";

    private WordSlot() {}

    static boolean fits(Sentence sentence, Token token, Meaning meaning) {
        return switch (meaning.wordClass()) {
            case VERB -> fitsVerb(sentence, token, meaning.kind());
            case ADJECTIVE -> fitsAdjective(sentence, token, meaning.kind());
            default -> true;
        };
    }

    private static boolean fitsVerb(Sentence sentence, Token verb, String kind) {
        Optional<Token> object = sentence.child(verb, "obj", "dobj", "nsubj:pass", "nsubjpass");
        boolean modifies = sentence.relation(verb).matches("acl|amod");
        if (!object.isPresent() && modifies && verb.tag().equals("VBN")) {
            object = sentence.head(verb);
        }
        if (WITHOUT_OBJECT.contains(kind)) {
            boolean participle =
                    verb.tag().equals("VBN") && sentence.child(verb, "aux").isEmpty();
            return object.isEmpty() && !participle;
        }
        boolean person = kind.contains("person");
        return object.filter(Token::isNoun)
                .filter(noun -> isPerson(sentence, noun) == person)
                .isPresent();
    }

    private static boolean fitsAdjective(Sentence sentence, Token adjective, String kind) {
        Optional<Token> noun = sentence.relation(adjective).equals("amod")
                ? sentence.head(adjective)
                : sentence.child(adjective, "nsubj");
        boolean person = kind.matches(PERSONAL);
        return noun.filter(Token::isNoun)
                .filter(found -> isPerson(sentence, found) == person)
                .isPresent();
    }

    private static boolean isPerson(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                .map(entity -> entity.kind() == Entity.Kind.PERSON)
                .orElseGet(() ->
                        noun.is("people", "men", "women", "children", "parents") || WordNet.isPerson(noun.lemma()));
    }
}
