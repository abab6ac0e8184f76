package org.readback.generate.asking;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.People;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleNouns;

/** Which single person does what a clause tells. */
public final class Agents {
    private Agents() {}

    /** The person who is the subject, if it is one person and surely this verb's subject. */
    public static Optional<Person> subject(People people, Clause clause) {
        Sentence sentence = clause.sentence();
        Token subject = clause.subject();
        if (!sentence.children(subject, "conj", "cc").isEmpty() || !standsBeside(clause)) {
            return Optional.empty();
        }
        return person(people, sentence, subject);
    }

    /** The person that a noun names, itself or by its apposition: "the minister, Ada Lund,"; or that a pronoun means. */
    public static Optional<Person> person(People people, Sentence sentence, Token noun) {
        if (noun.isPersonalPronoun()) {
            return people.meant(sentence, noun);
        }
        if (noun.isProperNoun() && people.named(sentence, noun).isPresent()) {
            return people.named(sentence, noun);
        }
        return RoleNouns.isRoleNoun(noun.word())
                ? sentence.children(noun, "appos").stream()
                        .filter(Token::isProperNoun)
                        .flatMap(name -> people.named(sentence, name).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether only parts of the subject, adverbs and marks stand between subject and verb; parsers err beyond. */
    private static boolean standsBeside(Clause clause) {
        if (clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.PARTICIPLE) {
            return true;
        }
        Sentence sentence = clause.sentence();
        Token verb = firstVerb(clause);
        var subtree = sentence.subtree(clause.subject());
        for (int i = clause.subject().index() + 1; i < verb.index(); i++) {
            Token token = sentence.token(i);
            boolean aside = token.isAdverb()
                    || token.isBreak()
                    || token.isQuoteMark()
                    || token.tag().equals("MD");
            if (!aside && !subtree.contains(i)) {
                return false;
            }
        }
        return clause.subject().index() < verb.index();
    }

    /** The verb that the subject stands at: of two that share a subject, the first one. */
    private static Token firstVerb(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean own = sentence.head(clause.subject())
                .filter(head -> head.index() == clause.verb().index())
                .isPresent();
        Token head = own ? clause.verb() : sentence.head(clause.subject()).orElse(clause.verb());
        return new Clause(sentence, head, clause.subject(), clause.kind()).finite();
    }
}
