package org.readback.generate.clause;

import java.util.NavigableSet;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Of what a bare passive participle tells: "Built in 1897, the bandstand …", "the bandstand, built in 1897, …". */
final class Participial {
    private Participial() {}

    static Optional<Token> subject(Sentence sentence, Token participle) {
        if (!sentence.children(participle, "aux", "aux:pass", "cop", "mark").isEmpty()) {
            return Optional.empty();
        }
        return fronted(sentence, participle).or(() -> behindNoun(sentence, participle));
    }

    /** The participle begins the sentence, and the phrase behind its comma is the main verb's subject. */
    private static Optional<Token> fronted(Sentence sentence, Token participle) {
        int first = participle.index();
        boolean begins = first == 0 || (first == 1 && sentence.token(0).isAdverb());
        if (!begins) {
            return Optional.empty();
        }
        return sentence.head(participle)
                .filter(main -> sentence.relation(main).equals("root"))
                .flatMap(main -> sentence.child(main, "nsubj", "nsubj:pass"))
                .filter(Token::isNoun)
                .filter(noun -> sentence.at(Trimming.nounPhrase(sentence, noun).first() - 1)
                        .filter(mark -> mark.is(","))
                        .isPresent());
    }

    /** The participle stands right behind the noun on which it hangs, or behind its comma. */
    private static Optional<Token> behindNoun(Sentence sentence, Token participle) {
        if (!sentence.relation(participle).equals("acl")) {
            return Optional.empty();
        }
        // of "medics and nurses sent from Oslo" nobody knows whether all were sent
        return sentence.head(participle)
                .filter(Token::isNoun)
                .filter(noun -> isAlone(sentence, noun))
                .filter(noun -> {
                    boolean setOff = sentence.token(participle.index() - 1).is(",");
                    if (setOff && Antecedents.isInside(sentence, noun)) {
                        return false;
                    }
                    int before = participle.index() - 1;
                    if (setOff) {
                        before--;
                    }
                    NavigableSet<Integer> phrase = Trimming.nounPhrase(sentence, noun);
                    return noun.index() <= before && (phrase.contains(before) || noun.index() == before);
                });
    }

    private static boolean isAlone(Sentence sentence, Token noun) {
        return sentence.children(noun, "conj").isEmpty()
                && !sentence.relation(noun).startsWith("conj");
    }
}
