package org.readback.generate.clause;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;

/** Which noun a relative clause tells about. */
final class Antecedents {
    private Antecedents() {}

    /** The name before "who", or the noun whose phrase ends before "which": what stands beside is surer than the parse. */
    static Optional<Token> of(Sentence sentence, Token relative) {
        int before = relative.index() - 1;
        if (sentence.at(before)
                .filter(token -> token.word().matches("[,—–]|--"))
                .isPresent()) {
            before--;
        }
        Optional<Token> beside = sentence.at(before);
        return beside.filter(token -> token.isProperNoun() && relative.is("who") && isPerson(sentence, token))
                .or(() -> beside.filter(token -> token.is(",")).flatMap(comma -> named(sentence, comma, relative)))
                .or(() -> beside.flatMap(last -> noun(sentence, last, relative)));
    }

    /** "Ada Lund, 52, who …": the name stands before her age. */
    private static Optional<Token> named(Sentence sentence, Token comma, Token relative) {
        return sentence.at(comma.index() - 1)
                .filter(age -> age.tag().equals("CD") && relative.is("who"))
                .flatMap(age -> sentence.at(age.index() - 2))
                .filter(Token::isProperNoun);
    }

    /** The noun on which the parser hangs the clause, if nothing but its own phrase stands between. */
    private static Optional<Token> noun(Sentence sentence, Token last, Token relative) {
        return sentence.head(relative)
                .filter(verb -> sentence.relation(verb).equals("acl:relcl"))
                .flatMap(sentence::head)
                .filter(Token::isNoun)
                .filter(noun -> noun.index() <= last.index() && canBe(sentence, noun, relative))
                .filter(noun -> last.index() == relative.index() - 1 || !isInside(sentence, noun))
                .filter(noun -> noun.index() == last.index()
                        || Trimming.nounPhrase(sentence, noun).contains(last.index()));
    }

    private static boolean canBe(Sentence sentence, Token noun, Token relative) {
        boolean named = sentence.entity(noun)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
        return relative.is("who") ? isPerson(sentence, noun) : !named;
    }

    private static boolean isPerson(Sentence sentence, Token noun) {
        return sentence.entity(noun)
                .map(entity -> entity.kind() == Entity.Kind.PERSON)
                .orElse(noun.isProperNoun() || RoleNouns.isRoleNoun(noun.word()));
    }

    /** "The attempt to limit the trade, which …": a noun inside another one's phrase may not be the one that is meant. */
    static boolean isInside(Sentence sentence, Token noun) {
        return sentence.relation(noun).matches("nmod.*|conj.*")
                || sentence.head(noun)
                        .filter(head -> sentence.relation(head).startsWith("acl"))
                        .isPresent();
    }
}
