package org.readback.generate.name;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Nouns that tell more of somebody who is named, or meant by a pronoun, in the same sentence. */
final class Beside {
    private Beside() {}

    /** "The mayor Ada Lund", "Ada Lund, a mayor from Bergen", "Lund was the mayor", "as a mayor". */
    static boolean isOfName(Sentence sentence, Token noun) {
        return isBeforeName(sentence, noun)
                || isBehindName(sentence, noun)
                || isPredicate(sentence, noun)
                || isOfNamesPhrase(sentence, noun);
    }

    /** "Ada Lund, a granddaughter of the founder, resigned": the founder only tells who Lund is. */
    private static boolean isOfNamesPhrase(Sentence sentence, Token noun) {
        Token top = noun;
        boolean beside = false;
        for (int i = 0; i < 4 && sentence.relation(top).matches("nmod|appos"); i++) {
            beside |= sentence.relation(top).equals("appos");
            top = sentence.head(top).orElse(top);
        }
        return beside && isName(sentence, top);
    }

    /** "Lund is a mother of four", "Lund, a mother of four,". */
    static Optional<Gender> toldOf(Sentence sentence, Entity name) {
        return sentence.tokens().stream()
                .filter(noun -> sentence.child(noun, "nsubj")
                                .filter(name::covers)
                                .isPresent()
                        || (sentence.relation(noun).equals("appos")
                                && sentence.head(noun).filter(name::covers).isPresent()))
                .filter(noun -> noun.tag().equals("NN"))
                .flatMap(noun -> PersonNouns.gender(noun).stream())
                .findFirst();
    }

    private static boolean isBeforeName(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        if (sentence.at(next).filter(token -> token.is(",")).isPresent()) {
            next++;
            next += sentence.at(next)
                            .filter(token -> token.is("the", "a", "an"))
                            .isPresent()
                    ? 1
                    : 0;
        }
        while (sentence.at(next)
                .filter(token -> token.tag().matches("NN|NNP|NNPS|JJ|POS|HYPH") && !isName(sentence, token))
                .isPresent()) {
            next++;
        }
        return sentence.at(next).filter(token -> isName(sentence, token)).isPresent()
                || sentence.children(noun, "appos").stream().anyMatch(token -> isName(sentence, token));
    }

    /** Nothing but the noun's own phrase stands between it and the name with its comma. */
    private static boolean isBehindName(Sentence sentence, Token noun) {
        boolean tied = sentence.relation(noun).equals("appos")
                && sentence.head(noun).filter(head -> isName(sentence, head)).isPresent();
        int at = noun.index() - 1;
        while (sentence.at(at)
                .filter(token -> token.tag().matches("NN.*|JJ.?|POS|HYPH|VBN|RB|CD|IN|CC") && !isName(sentence, token))
                .isPresent()) {
            at--;
        }
        if (sentence.at(at)
                .filter(token -> token.is("a", "an", "the", "her", "his"))
                .isPresent()) {
            at--;
        }
        if (sentence.at(at).filter(Token::isAdverb).isPresent()) {
            at--;
        }
        boolean comma = sentence.at(at).filter(token -> token.is(",")).isPresent();
        return tied
                || (comma
                        && sentence.at(at - 1)
                                .filter(token -> isName(sentence, token) || isAge(sentence, token))
                                .isPresent());
    }

    /** "Ada Lund, 52, a mayor". */
    private static boolean isAge(Sentence sentence, Token token) {
        return token.tag().equals("CD")
                && sentence.at(token.index() - 1).filter(comma -> comma.is(",")).isPresent()
                && sentence.at(token.index() - 2)
                        .filter(name -> isName(sentence, name))
                        .isPresent();
    }

    private static boolean isPredicate(Sentence sentence, Token noun) {
        Optional<Token> subject = sentence.child(noun, "nsubj");
        return sentence.child(noun, "cop").isPresent()
                && subject.filter(token ->
                                isName(sentence, token) || Gender.of(token).isPresent() || token.is("who", "I"))
                        .isPresent();
    }

    private static boolean isName(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
    }
}
