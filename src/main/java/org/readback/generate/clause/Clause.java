package org.readback.generate.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.time.Tense;

/**
 * A verb with its subject.
 *
 * @param verb the verb that carries the meaning; in "is the mayor", the noun
 * @param subject the head of the subject; of a relative clause, the noun that it tells about
 */
public record Clause(Sentence sentence, Token verb, Token subject, Kind kind) {
    /** Where the clause stands in its sentence. */
    public enum Kind {
        /** The sentence asserts it. */
        MAIN,
        /** It tells about a name: "Lund, who won the prize, …". */
        RELATIVE,
        /** Somebody says it: "Lund said that …". */
        REPORTED,
        /** A passive participle tells it: "Built in 1897, the bridge …". */
        PARTICIPLE
    }

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "hardly", "barely", "nor");

    public Optional<Token> object() {
        // "was born in 1933, the fourth son": what a comma sets off is no object
        return sentence.child(verb, "obj", "dobj").filter(object -> {
            int before = sentence.subtree(object).first() - 1;
            return before < verb.index() || !sentence.token(before).is(",");
        });
    }

    /** Auxiliaries and "to be", in order. */
    public List<Token> auxiliaries() {
        List<Token> before = new ArrayList<>(sentence.children(verb, "aux", "aux:pass", "auxpass", "cop"));
        before.removeIf(token -> token.tag().equals("TO"));
        before.sort(Comparator.comparingInt(Token::index));
        return before;
    }

    /** The word that bears the tense: the first auxiliary, or else the verb itself. */
    public Token finite() {
        List<Token> auxiliaries = auxiliaries();
        return auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    }

    public boolean isCopular() {
        return sentence.child(verb, "cop").isPresent();
    }

    public boolean isNegated() {
        return sentence.children(verb).stream()
                .anyMatch(token -> NEGATIONS.contains(token.word().toLowerCase(Locale.ROOT)) || token.is("no"));
    }

    /** "Was built", "had been built", or "built" behind its noun. */
    public boolean isPassive() {
        return kind == Kind.PARTICIPLE
                || sentence.child(verb, "aux:pass", "auxpass").isPresent();
    }

    /** Whether the verb stands in the past perfect, "had gone", and not "had to go". */
    public boolean isPastPerfect() {
        return finite().is("had")
                && finite().index() < verb.index()
                && sentence.tokens().subList(finite().index() + 1, verb.index()).stream()
                        .noneMatch(token -> token.is("to"));
    }

    public Tense tense() {
        Token finite = finite();
        if (kind == Kind.PARTICIPLE) {
            return Tense.PAST;
        }
        if (finite.tag().equals("MD")) {
            return finite.is("will", "shall", "'ll", "’ll") ? Tense.FUTURE : Tense.PRESENT;
        }
        if (finite.lemma().equals("have") && finite.index() != verb.index()) {
            return Tense.PERFECT;
        }
        return finite.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
    }
}
