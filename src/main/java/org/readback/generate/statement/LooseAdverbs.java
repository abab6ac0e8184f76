package org.readback.generate.statement;

import java.util.NavigableSet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Adverbs that only link a sentence to another one, or to the day of writing, and can go. */
final class LooseAdverbs {
    private LooseAdverbs() {}

    static void drop(Sentence sentence, NavigableSet<Integer> words) {
        for (Token token : sentence.tokens()) {
            boolean linking = token.is(
                    "also",
                    "however",
                    "meanwhile",
                    "currently",
                    "recently",
                    "now",
                    "then",
                    "instead",
                    "too",
                    "therefore",
                    "nevertheless");
            if (linking && isLeaf(sentence, token) && words.contains(token.index())) {
                drop(sentence, words, token.index());
            }
        }
    }

    private static boolean isLeaf(Sentence sentence, Token token) {
        boolean ofVerb = sentence.head(token)
                .filter(head -> head.isVerb() || head.index() < token.index())
                .isPresent();
        boolean degree = token.is("too")
                && sentence.at(token.index() + 1)
                        .filter(next -> next.word().matches("[,.]"))
                        .isEmpty();
        boolean compared = sentence.tokens().subList(Math.max(0, token.index() - 3), token.index()).stream()
                .anyMatch(word -> word.is("as", "than"));
        // "slept, then trained"
        boolean inSeries = token.is("then") && token.index() > 0;
        boolean until = token.is("then", "now")
                && sentence.at(token.index() - 1)
                        .filter(before -> before.tag().matches("IN|TO"))
                        .isPresent();
        return !token.quoted()
                && !until
                && !compared
                && !inSeries
                && !degree
                && token.isAdverb()
                && sentence.relation(token).equals("advmod")
                && sentence.children(token).isEmpty()
                && ofVerb
                && sentence.at(token.index() + 1)
                        .filter(next -> next.is("that", "than") || next.tag().matches("JJ.?|RB.?"))
                        .isEmpty();
    }

    /** With the commas around it. */
    private static void drop(Sentence sentence, NavigableSet<Integer> words, int index) {
        boolean open = sentence.at(index - 1).filter(token -> token.is(",")).isPresent();
        boolean close = sentence.at(index + 1)
                .filter(token -> token.word().matches("[,.]"))
                .isPresent();
        words.remove(index);
        if (open && close) {
            words.remove(index - 1);
            words.remove(index + 1);
        }
    }
}
