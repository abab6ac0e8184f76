package org.readback.generate.passage;

import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whether what stands beside a name or a date belongs to it, or could stand in its place. */
final class Adjoining {
    private Adjoining() {}

    /** "Guinea, Liberia and Nigeria": a gap in a list could hold any of them. */
    static boolean isListed(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (sentence.relation(token).startsWith("conj")
                    || !sentence.children(token, "conj", "cc").isEmpty()) {
                return true;
            }
        }
        return isJoint(sentence, first - 1, first - 2) || isJoint(sentence, last + 1, last + 2);
    }

    private static boolean isJoint(Sentence sentence, int joint, int neighbour) {
        boolean joins = sentence.at(joint)
                .filter(token -> token.tag().equals("CC") || token.word().matches("[/-]"))
                .isPresent();
        return joins
                && sentence.at(neighbour)
                        .filter(token -> token.isProperNoun() || token.tag().equals("CD"))
                        .isPresent();
    }

    /** The toolkit cuts names short: "Antiques Squad" of a longer one. */
    static boolean isBesideName(Sentence sentence, int first, int last) {
        boolean before = sentence.at(first - 1)
                // "the continental United States"
                .filter(token -> token.tag().matches("HYPH|JJ")
                        || isNameOf(sentence, token)
                        || (token.is("the") && isPerson(sentence, first))
                        || isOfName(sentence, token))
                .isPresent();
        boolean after = sentence.at(last + 1)
                // "Nusantara 2"
                .filter(token -> token.tag().matches("HYPH|CD")
                        || token.isNoun()
                        // "Peter Odhiambo Were"
                        || token.word().matches("\\p{Lu}\\p{Ll}+"))
                .isPresent();
        return before || after;
    }

    /** "The Harbour Authority of Norway". */
    private static boolean isOfName(Sentence sentence, Token of) {
        return of.is("of")
                && sentence.at(of.index() - 1)
                        .filter(before -> before.isProperNoun() && before.word().matches("\\p{Lu}.*"))
                        .isPresent();
    }

    /** "The Ada Lund" is a ship. */
    private static boolean isPerson(Sentence sentence, int index) {
        return sentence.entity(sentence.token(index))
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    /** "Hyun-ju Baek" of which the toolkit has the surname only. */
    private static boolean isForename(Sentence sentence, Token before) {
        return sentence.at(before.index() - 1)
                        .filter(hyphen -> hyphen.tag().equals("HYPH"))
                        .isPresent()
                && sentence.at(before.index() - 2).filter(Token::isProperNoun).isPresent();
    }

    /** "Dr" and "Judge" are no part of the name, but other capitals before it are, and "Maria “Mia”" is. */
    private static boolean isNameOf(Sentence sentence, Token before) {
        Token next = sentence.token(before.index() + 1);
        if (before.is("Sir", "Dame", "Lord", "Lady", "Prince", "Princess", "King", "Queen", "Saint")) {
            return true;
        }
        boolean nickname = before.isQuoteMark()
                && sentence.at(before.index() - 1)
                        .filter(word -> word.quoted() || word.isProperNoun())
                        .isPresent();
        return nickname
                || isForename(sentence, before)
                || (before.isProperNoun()
                        && sentence.entity(next)
                                .filter(entity -> entity.kind() != Entity.Kind.PERSON)
                                .isPresent());
    }
}
