package org.readback.generate.name;

import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Which verb a word is the subject of. */
final class Subjects {
    private static final Set<String> SAYING = Set.of("""
            say tell add reply insist explain argue note recall joke admit write warn claim continue conclude state
            declare answer stress suggest announce comment remark predict acknowledge point""".split("\\s+"));

    private Subjects() {}

    static Somebody.Role role(Sentence sentence, Token word) {
        Optional<Token> verb = verb(sentence, word);
        if (verb.isEmpty() || !(isMain(sentence, verb.get()) || isBesideQuote(sentence, verb.get()))) {
            return Somebody.Role.OTHER;
        }
        return isSaying(verb.get()) ? Somebody.Role.SPEAKER : Somebody.Role.TOPIC;
    }

    /** The verb, or predicate noun, that a word or what it stands beside is the subject of. */
    static Optional<Token> verb(Sentence sentence, Token word) {
        Token top = word;
        for (int i = 0; i < 4 && sentence.relation(top).matches("appos|compound|flat|dep|amod"); i++) {
            top = sentence.head(top).orElse(top);
        }
        return sentence.relation(top).startsWith("nsubj") ? sentence.head(top) : Optional.empty();
    }

    /** "…," he also said: what stands beside the word is surer than the parse around quotation marks. */
    static boolean speaks(Sentence sentence, Token word) {
        int next = word.index() + 1;
        while (sentence.at(next).filter(Token::isAdverb).isPresent()) {
            next++;
        }
        boolean opens = sentence.at(word.index() - 1)
                .filter(before -> !before.isQuoteMark() && !before.is(","))
                .isEmpty();
        return role(sentence, word) == Somebody.Role.SPEAKER
                || (opens
                        && sentence.at(next)
                                .filter(verb -> isSaying(verb) && verb.tag().matches("VBD|VBZ"))
                                .isPresent());
    }

    static boolean isSaying(Token verb) {
        return verb.isVerb() && SAYING.contains(verb.lemma());
    }

    /** "…," her mother, Ada, said: where the main verb is quoted, what is not quoted tells who speaks. */
    private static boolean isBesideQuote(Sentence sentence, Token verb) {
        return isSaying(verb)
                && !verb.quoted()
                && verb.tag().matches("VBD|VBZ")
                && sentence.tokens().stream()
                        .anyMatch(token ->
                                token.quoted() && sentence.relation(token).equals("root"));
    }

    /** Whether a verb's clause is the sentence's own, not one that another verb or noun governs. */
    private static boolean isMain(Sentence sentence, Token verb) {
        Token top = verb;
        for (int i = 0; i < 4 && sentence.relation(top).matches("conj|parataxis"); i++) {
            top = sentence.head(top).orElse(top);
        }
        return sentence.relation(top).equals("root") || isSaid(sentence, top);
    }

    /** "The case, he said, was closed": what is said stands beside the saying. */
    private static boolean isSaid(Sentence sentence, Token top) {
        return sentence.relation(top).equals("ccomp")
                && sentence.head(top)
                        .filter(head -> isSaying(head) && head.index() > top.index())
                        .filter(head -> sentence.relation(head).equals("root"))
                        .isPresent();
    }
}
