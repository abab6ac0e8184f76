package org.readback.generate.name;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** A role behind its name: "Ada Lund, the mayor of Bergen,". */
final class RoleAfter {
    private RoleAfter() {}

    static Optional<RoleHolding> of(Sentence sentence, Entity name, Person person) {
        int comma = name.last() + 1;
        if (sentence.at(comma).filter(token -> token.is(",")).isEmpty()) {
            return Optional.empty();
        }
        int first = comma + 1;
        first = pastDegree(sentence, first);
        if (sentence.at(first).filter(token -> token.is("the", "a", "an")).isPresent()) {
            first++;
        }
        first = pastAge(sentence, first);
        int noun = noun(sentence, first);
        if (noun < 0) {
            return Optional.empty();
        }
        int last = last(sentence, noun);
        boolean closed = sentence.at(last + 1)
                .filter(token -> token.isBreak() || token.word().matches("[.?!]|and|who|whose|which"))
                .isPresent();
        // "the Centre for Strategic and International Studies" goes on
        boolean torn =
                sentence.at(last + 1).filter(token -> token.is("and", "&")).isPresent()
                        && sentence.at(last + 2).filter(Token::isProperNoun).isPresent()
                        && sentence.token(last).isProperNoun();
        boolean open = torn || sentence.token(last).tag().matches("IN|CC|DT|,|POS|JJ");
        if (!closed || open) {
            return Optional.empty();
        }
        return RoleWords.role(sentence, first, last, noun)
                .map(role -> new RoleHolding(person, role, sentence.token(noun).lemma(), sentence, name.first(), last));
    }

    /** "Ada Lund, MD, president of …" and "Ada Lund, 52, president of …". */
    private static int pastDegree(Sentence sentence, int first) {
        boolean degree = sentence.at(first)
                .filter(token -> token.tag().equals("CD")
                        || token.word().matches("MD|M\\.D\\.|Ph\\.?D\\.?|QC|KC|DPhil|RN|[MOC]BE|Jr\\.?|Sr\\.?"))
                .isPresent();
        return degree && sentence.at(first + 1).filter(token -> token.is(",")).isPresent() ? first + 2 : first;
    }

    /** "A 46-year-old potato grower" grows potatoes at any age. */
    private static int pastAge(Sentence sentence, int first) {
        for (int i = first; i < first + 6 && sentence.at(i).isPresent(); i++) {
            if (sentence.token(i).word().matches("(\\d+-year-)?old")
                    && sentence.text(first, i).matches("\\d+[ -]year[ -]old")) {
                return i + 1;
            }
        }
        return first;
    }

    /** The noun at the end of the first group of nouns, if it names a role. */
    private static int noun(Sentence sentence, int first) {
        int i = first;
        while (sentence.at(i)
                .filter(token -> token.tag().matches("NN|NNP|NNPS|NNS|JJ|POS|HYPH|VBN"))
                .isPresent()) {
            i++;
        }
        boolean role =
                i > first && sentence.token(i - 1).tag().matches("NNP?") && Trades.isTrade(sentence.token(i - 1));
        return role ? i - 1 : -1;
    }

    /** The role goes on through "of …", and through a list such as "for fisheries, trade routes and harbours". */
    private static int last(Sentence sentence, int noun) {
        int i = noun;
        if (sentence.at(noun + 1)
                .filter(token -> token.word().matches("of|to|for|at|in|with|from|on"))
                .isEmpty()) {
            return noun;
        }
        while (sentence.at(i + 1)
                .filter(token -> token.tag().matches("NN|NNP|NNPS|NNS|JJ|POS|HYPH|DT|IN|CD") || token.is("&"))
                .filter(token -> sentence.time(token).isEmpty())
                .isPresent()) {
            i++;
        }
        return listEnd(sentence, i);
    }

    private static int listEnd(Sentence sentence, int end) {
        int i = end + 1;
        boolean joined = false;
        while (sentence.at(i).isPresent()) {
            Token token = sentence.token(i);
            if (token.tag().equals("CC")) {
                joined = true;
            } else if (!token.tag().matches("NNS?|JJ|,")
                    || sentence.entity(token).isPresent()) {
                break;
            } else if ((token.is(",") && joined) || RoleNouns.isRoleNoun(token.word())) {
                break;
            }
            i++;
        }
        return joined && sentence.token(i - 1).isNoun() ? i - 1 : end;
    }
}
