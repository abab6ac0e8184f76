package org.readback.generate.speech;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** The noun or pronoun that speaks, by what stands beside the word of saying. */
final class Subjects {
    private Subjects() {}

    /** The last word of who speaks, or empty when none is surely found. */
    static Optional<Token> of(Sentence sentence, Token verb) {
        if (verb.is("according")) {
            return after(sentence, verb.index() + 2);
        }
        boolean inverted = followsQuotation(sentence, verb) && !verb.lemma().matches("tell|ask|remind|quote|urge");
        Optional<Token> behind = inverted ? after(sentence, verb.index() + 1) : Optional.empty();
        return behind.or(() -> before(sentence, verb));
    }

    /** Whether a quotation ends right before the verb: "…," said. */
    private static boolean followsQuotation(Sentence sentence, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && (sentence.token(i).isAdverb() || sentence.token(i).is(","))) {
            i--;
        }
        return i < 0 || sentence.token(i).isQuoteMark();
    }

    /** "said Ada Lund", "said the mayor, Ada Lund,", "said she". */
    private static Optional<Token> after(Sentence sentence, int start) {
        int end = phraseEnd(sentence, start);
        if (end < start) {
            return Optional.empty();
        }
        Token last = sentence.token(end);
        boolean title = last.isNoun() && !endsName(sentence, last);
        if (title && sentence.at(end + 1).filter(token -> token.is(",")).isPresent()) {
            int next = phraseEnd(sentence, end + 2);
            if (next >= end + 2 && endsName(sentence, sentence.token(next))) {
                return free(sentence, start, next);
            }
        }
        return free(sentence, start, end);
    }

    /** The end of a run of nouns and what belongs to them; of a name and more nouns, the end of it all. */
    private static int phraseEnd(Sentence sentence, int start) {
        int i = start;
        while (i < sentence.tokens().size()) {
            Token token = sentence.token(i);
            boolean part = token.tag().matches("NN.*|JJ.*|DT|POS|PRP.*|HYPH|CD|VBN|IN|TO") || token.is("-");
            boolean preposition = token.tag().matches("IN|TO") && !token.is("of", "for");
            if (!part
                    || preposition
                    || token.isQuoteMark()
                    || (i > start
                            && endsName(sentence, sentence.token(i - 1))
                            && !token.tag().equals("POS"))) {
                break;
            }
            i++;
        }
        return i - 1;
    }

    private static boolean endsName(Sentence sentence, Token token) {
        return sentence.entity(token)
                .filter(entity -> entity.kind() == Entity.Kind.PERSON && entity.last() == token.index())
                .isPresent();
    }

    /** Not "said Ada Lund's lawyer" nor "said Ada Lund and Per Holm". */
    private static Optional<Token> free(Sentence sentence, int start, int end) {
        boolean joined = sentence.at(end + 1)
                .filter(token -> token.tag().equals("POS")
                        || (token.is("and", "or")
                                && sentence.at(end + 2)
                                        .filter(next ->
                                                next.isNoun() || next.tag().matches("DT|PRP.*"))
                                        .isPresent()))
                .isPresent();
        boolean owned = isPart(sentence, start, end);
        return joined || owned ? Optional.empty() : Optional.of(sentence.token(end));
    }

    /** Whether the name that ends here is only part of a phrase: "a friend of Ada Lund". */
    private static boolean isPart(Sentence sentence, int start, int end) {
        int first = sentence.entity(sentence.token(end)).map(Entity::first).orElse(end);
        return sentence.at(first - 1)
                .filter(token -> token.index() >= start)
                .filter(token -> token.tag().matches("IN|TO|CC|POS") && !token.is("as", "that"))
                .filter(token -> !token.tag().equals("CC")
                        || sentence.at(token.index() - 1).filter(Token::isNoun).isPresent())
                .isPresent();
    }

    private static Optional<Token> before(Sentence sentence, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0 && (sentence.token(i).isAdverb() || sentence.token(i).is("has", "had", "have"))) {
            i--;
        }
        if (i >= 0
                && sentence.token(i).tag().matches("NN.*|PRP")
                && !sentence.token(i).quoted()) {
            return free(sentence, 0, i);
        }
        Optional<Token> parsed = sentence.child(verb, "nsubj");
        return parsed.filter(token -> !token.quoted())
                .filter(token -> sentence.children(token, "conj").isEmpty())
                .map(token -> sentence.entity(token)
                        .map(entity -> sentence.token(entity.last()))
                        .orElse(token))
                .flatMap(token -> free(sentence, 0, token.index()));
    }
}
