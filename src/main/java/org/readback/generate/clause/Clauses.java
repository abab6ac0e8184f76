package org.readback.generate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause.Kind;

/** Finds the clauses of a sentence that a question could ask about. */
public final class Clauses {
    private static final int LONGEST = 60;

    private Clauses() {}

    /** The main, relative and reported clauses; none of a sentence so long that its parse can't be trusted. */
    public static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        if (sentence.tokens().size() > LONGEST) {
            return clauses;
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() || sentence.child(token, "cop").isPresent()) {
                clause(sentence, token).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private static Optional<Clause> clause(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj", "nsubj:pass", "nsubjpass");
        if (subject.filter(token -> token.is("who")).isPresent()) {
            return antecedent(sentence, subject.get()).map(name -> new Clause(sentence, verb, name, Kind.RELATIVE));
        }
        Optional<Kind> kind = kind(sentence, verb);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return subject.or(() -> sharedSubject(sentence, verb))
                .map(token -> new Clause(sentence, verb, token, kind.get()));
    }

    /** The name before "who": what stands beside it is surer than what the parser ties it to. */
    private static Optional<Token> antecedent(Sentence sentence, Token who) {
        int before = who.index() - 1;
        if (sentence.at(before)
                .filter(token -> token.word().matches("[,—–]|--"))
                .isPresent()) {
            before--;
        }
        return sentence.at(before).filter(Token::isProperNoun);
    }

    private static Optional<Kind> kind(Sentence sentence, Token verb) {
        String relation = sentence.relation(verb);
        if (relation.equals("root")) {
            return Optional.of(Kind.MAIN);
        }
        if (relation.equals("ccomp")) {
            return Optional.of(Kind.REPORTED);
        }
        return relation.startsWith("conj")
                ? sentence.head(verb).flatMap(head -> kind(sentence, head))
                : Optional.empty();
    }

    /** "Lund won the race and set a record": the second verb has the first one's subject. */
    private static Optional<Token> sharedSubject(Sentence sentence, Token verb) {
        if (!sentence.relation(verb).startsWith("conj") || !verb.tag().equals("VBD")) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(first -> first.tag().equals("VBD"))
                .filter(first -> sentence.children(first, "aux", "aux:pass").isEmpty())
                .flatMap(first -> sentence.child(first, "nsubj"));
    }
}
