package org.readback.generate.family;

import java.util.List;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.RoleNouns;

/** What stands behind a name to tell whose it is: "Ada Lund, 41, who sells pots,", "Ada Lund, a baker who sings,". */
final class BehindName {
    private BehindName() {}

    /** The words from "who", "whose" or "a" up to the next mark or the next deed; empty where no such words follow. */
    static List<Token> words(Sentence sentence, Entity name) {
        int at = name.last() + 1;
        boolean aged = isAt(sentence, at, ",")
                && sentence.at(at + 1)
                        .filter(age -> age.word().matches("\\d{1,3}"))
                        .isPresent();
        int from = aged ? at + 3 : at + 1;
        int end = from;
        while (end < sentence.tokens().size() && !isEnd(sentence, from, end)) {
            end++;
        }
        boolean set = isAt(sentence, from - 1, ",") && end < sentence.tokens().size();
        // "the Friends of Back Lane, who"
        // "Lund and Holm, who met at sea": maybe both of them
        if (!set || isAt(sentence, name.first() - 1, "of", "and")) {
            return List.of();
        }
        List<Token> words = sentence.tokens().subList(from, end);
        boolean somebody = isAt(sentence, from, "a", "an")
                && words.stream().anyMatch(word -> word.is("who"))
                && words.stream()
                        .takeWhile(word -> !word.is("who"))
                        .filter(Token::isNoun)
                        .anyMatch(noun -> RoleNouns.isRoleNoun(noun.word()) || WordNet.isPerson(noun.lemma()));
        return somebody || isAt(sentence, from, "who", "whose") ? words : List.of();
    }

    private static boolean isEnd(Sentence sentence, int from, int index) {
        Token word = sentence.token(index);
        // "… and had retired": of another time, or of something else
        boolean secondDeed = index > from
                && word.tag().equals("CC")
                && sentence.at(index + 1)
                        .filter(verb -> verb.tag().matches("VB[DZPN]|MD|WP"))
                        .isPresent();
        return secondDeed || word.isBreak() || word.isQuoteMark() || word.word().matches("[.?!;:]");
    }

    private static boolean isAt(Sentence sentence, int index, String... words) {
        return sentence.at(index).filter(token -> token.is(words)).isPresent();
    }
}
