package org.readback.generate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clause.Kind;

/** Finds the clauses of a sentence that a question could ask about. */
public final class Clauses {
    private static final int LONGEST = 70;

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

    /** What bare passive participles tell of a noun: "built in 1897". */
    public static Stream<Clause> participial(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("VBN"))
                .flatMap(verb -> Participial.subject(sentence, verb).stream()
                        .map(noun -> new Clause(sentence, verb, noun, Kind.PARTICIPLE)));
    }

    private static Optional<Clause> clause(Sentence sentence, Token verb) {
        if (isSetOff(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> subject = sentence.child(verb, "nsubj", "nsubj:pass", "nsubjpass");
        if (subject.filter(token -> token.is("who", "which", "that")).isPresent()) {
            return Antecedents.of(sentence, subject.get())
                    .map(noun -> named(sentence, noun))
                    .map(noun -> new Clause(sentence, verb, noun, Kind.RELATIVE));
        }
        Optional<Kind> kind = kind(sentence, verb);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return subject.or(() -> sharedSubject(sentence, verb))
                .map(token -> new Clause(sentence, verb, token, kind.get()))
                .filter(clause -> GrammaticalNumber.agrees(sentence, clause.subject(), clause.finite()));
    }

    /** "Holm, ranked 141st in the world, won": what is taken for the verb is a note behind the only comma before it. */
    public static boolean isSetOff(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass", "nsubjpass").stream()
                .filter(subject -> subject.index() < verb.index()
                        && sentence.children(subject, "conj", "appos").isEmpty())
                .anyMatch(subject -> sentence.token(verb.index() - 1).is(",")
                        && sentence.tokens().subList(subject.index(), verb.index() - 1).stream()
                                .noneMatch(word -> word.word().matches("[,)—–]|--")));
    }

    /** "Lund, 49, a former sailor who …": the name is the one of whom it tells. */
    private static Token named(Sentence sentence, Token noun) {
        boolean apposition = sentence.relation(noun).equals("appos")
                && sentence.child(noun, "det")
                        .filter(article -> article.is("a", "an"))
                        .isPresent();
        return sentence.head(noun)
                .filter(head -> apposition && head.isProperNoun() && head.index() < noun.index())
                .filter(head -> sentence.entity(head)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .isPresent())
                .orElse(noun);
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
        if (!sentence.relation(verb).startsWith("conj") || !(verb.tag().equals("VBD") || isPassive(sentence, verb))) {
            return Optional.empty();
        }
        return sentence.head(verb)
                .filter(first -> !isAnotherBetween(sentence, first, verb))
                .filter(first -> first.tag().equals("VBD") || isPassive(sentence, first))
                .flatMap(first -> sentence.child(first, "nsubj", "nsubj:pass", "nsubjpass"));
    }

    /** "Many were moved after the volcano erupted and sent up ash": which verb the last one goes with isn't sure. */
    private static boolean isAnotherBetween(Sentence sentence, Token first, Token verb) {
        return first.index() < verb.index()
                && sentence.tokens().subList(first.index() + 1, verb.index()).stream()
                        .filter(word -> word.tag().matches("VB[DZP]"))
                        .anyMatch(word -> sentence.relation(word).startsWith("advcl")
                                && sentence.child(word, "nsubj", "nsubj:pass", "nsubjpass")
                                        .isPresent());
    }

    /** "Lund was heckled and left". */
    private static boolean isPassive(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && sentence.children(verb, "aux", "aux:pass").stream().allMatch(help -> help.is("was", "were"));
    }
}
