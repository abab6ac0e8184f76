package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** What the clause that a pronoun stands in tells of whom it can mean. */
final class Binding {
    private static final int DEEPEST = 6;

    private Binding() {}

    /** "Lund met him": the subject of the pronoun's own verb is somebody else. */
    static boolean excludes(Sentence sentence, Token pronoun, Somebody other) {
        boolean object =
                pronoun.is("him") || (pronoun.is("her") && pronoun.tag().equals("PRP"));
        return object
                && (verb(sentence, pronoun).equals(Subjects.verb(sentence, other.word()))
                        || isOwnObject(sentence, pronoun, other)
                        || isAimedAt(sentence, pronoun, other));
    }

    /** "Lund had come to offer him a job"; but "Lund asked Holm to offer him a job". */
    private static boolean isAimedAt(Sentence sentence, Token pronoun, Somebody other) {
        Optional<Token> acting = verb(sentence, pronoun)
                .filter(verb ->
                        verb.tag().equals("VB") && sentence.relation(verb).matches("xcomp|advcl"))
                .filter(verb -> sentence.head(verb)
                        .filter(main -> sentence.children(main, "obj", "iobj").isEmpty())
                        .isPresent())
                .flatMap(verb -> acting(sentence, verb));
        return acting.isPresent() && acting.equals(Subjects.verb(sentence, other.word()));
    }

    /** "Lund, who had heard him on a tape, offered him a job": without another subject between it would be "himself". */
    private static boolean isOwnObject(Sentence sentence, Token pronoun, Somebody other) {
        boolean verb = sentence.at(pronoun.index() - 1)
                .filter(before -> before.tag().matches("VB[DZPN]"))
                .isPresent();
        int from = other.word().index() + 1;
        int who = sentence.at(from).filter(token -> token.is(",")).isPresent() ? from + 1 : from;
        return verb
                && from < pronoun.index()
                && Subjects.verb(sentence, other.word()).isPresent()
                && sentence.tokens().subList(from, pronoun.index()).stream()
                        .filter(token -> token.index() != who || !token.is("who"))
                        .noneMatch(token -> sentence.relation(token).startsWith("nsubj")
                                || token.is("who", "that", "which", "he", "she", "they", "it", "I", "we"));
    }

    /** "… took off a striker and told her players": the owner is the subject of the verb, if nobody stands between. */
    static Optional<Person> owner(Sentence sentence, Token pronoun, List<Somebody> before) {
        Optional<Token> verb = verb(sentence, pronoun);
        if (!pronoun.tag().equals("PRP$") || verb.isEmpty() || verb.get().index() > pronoun.index()) {
            return Optional.empty();
        }
        Optional<Token> acting = acting(sentence, verb.get());
        Optional<Somebody> subject = before.stream()
                .filter(each -> Subjects.verb(sentence, each.word()).equals(acting))
                .findFirst();
        boolean crowded = subject.isPresent()
                && before.stream()
                        .filter(each ->
                                each.word().index() > subject.get().word().index())
                        .anyMatch(each ->
                                each.word().index() > verb.get().index() || !PersonNouns.isOne(sentence, each.word()));
        return crowded ? Optional.empty() : subject.flatMap(Somebody::person);
    }

    /** "His cross was turned into his own net by Lund": who does it comes only behind. */
    static boolean isAgentBehind(Sentence sentence, Token pronoun, Somebody other) {
        Token by = sentence.child(other.word(), "case").orElse(pronoun);
        return by.is("by")
                && by.index() > pronoun.index()
                && sentence.head(other.word()).equals(verb(sentence, pronoun));
    }

    /** "Told by the mayor that custom was not law, she left": who is told isn't who tells. */
    static boolean isTold(Sentence sentence, Token pronoun) {
        boolean fronted = sentence.token(0).tag().equals("VBN")
                && sentence.at(1).filter(by -> by.is("by")).isPresent();
        return fronted && Subjects.role(sentence, pronoun) != Somebody.Role.OTHER;
    }

    /** The verb that governs a word through the nouns that it belongs to. */
    private static Optional<Token> verb(Sentence sentence, Token word) {
        Optional<Token> top = sentence.head(word);
        for (int i = 0; i < DEEPEST && top.isPresent() && !top.get().isVerb(); i++) {
            top = sentence.head(top.get());
        }
        return top;
    }

    /** The verb itself, or the one whose subject it shares: "… came and told", "… wanted to tell". */
    private static Optional<Token> acting(Sentence sentence, Token verb) {
        Token acting = verb;
        for (int i = 0;
                i < DEEPEST && sentence.children(acting, "nsubj", "nsubj:pass").isEmpty();
                i++) {
            if (!sentence.relation(acting).matches("conj|xcomp|advcl")) {
                return Optional.empty();
            }
            acting = sentence.head(acting).orElse(acting);
        }
        return Optional.of(acting);
    }
}
