package org.readback.generate.clause;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Where a stretch of words can be cut without harm. */
public final class Trimming {
    private Trimming() {}

    /** The words up to the first comma, dash or colon that isn't part of a list, or to the first gap. */
    static NavigableSet<Integer> toFirstBreak(
            Sentence sentence, NavigableSet<Integer> words, Set<Integer> allowedGaps) {
        NavigableSet<Integer> kept = new TreeSet<>();
        int previous = -1;
        for (int index : words) {
            if (sentence.token(index).isBreak() && !isInList(sentence, index, words)) {
                break;
            }
            if (previous >= 0 && !bridged(sentence, previous, index, allowedGaps)) {
                break;
            }
            kept.add(index);
            previous = index;
        }
        return withoutLooseEnd(sentence, kept);
    }

    /** Whether only adverbs, quotation marks or words left out on purpose stand between two words. */
    private static boolean bridged(Sentence sentence, int from, int to, Set<Integer> allowedGaps) {
        for (int i = from + 1; i < to; i++) {
            Token token = sentence.token(i);
            if (!allowedGaps.contains(i) && !token.isAdverb() && !token.isQuoteMark()) {
                return false;
            }
        }
        return true;
    }

    /** A comma between two members of one list: "writers, artists and activists". */
    private static boolean isInList(Sentence sentence, int comma, NavigableSet<Integer> words) {
        if (!sentence.token(comma).is(",")) {
            return false;
        }
        return sentence.tokens(words).stream()
                .filter(token -> token.index() > comma)
                .filter(token -> sentence.relation(token).startsWith("conj"))
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .filter(token -> sentence.head(token)
                        .filter(head -> head.index() < comma && words.contains(head.index()))
                        .isPresent())
                .flatMap(token -> sentence.children(sentence.head(token).orElseThrow(), "conj").stream())
                .anyMatch(member -> words.contains(member.index())
                        && sentence.child(member, "cc").isPresent());
    }

    /** The same words without marks, conjunctions and prepositions hanging at the end. */
    public static NavigableSet<Integer> withoutLooseEnd(Sentence sentence, NavigableSet<Integer> words) {
        NavigableSet<Integer> kept = new TreeSet<>(words);
        while (!kept.isEmpty() && isLoose(sentence, kept)) {
            kept.pollLast();
        }
        return kept;
    }

    private static boolean isLoose(Sentence sentence, NavigableSet<Integer> words) {
        Token last = sentence.token(words.last());
        boolean opening = last.isQuoteMark()
                && sentence.tokens(words).stream().filter(Token::isQuoteMark).count() % 2 == 1;
        return opening
                || last.isBreak()
                || last.word().matches("[.?!]")
                || last.tag().matches("CC|DT|PDT|WDT|WP|WRB|PRP\\$|TO")
                || (last.tag().equals("IN") && !sentence.relation(last).equals("compound:prt"));
    }

    /** A noun with what belongs to it, without supplements behind a comma or dash. */
    public static NavigableSet<Integer> nounPhrase(Sentence sentence, Token noun) {
        NavigableSet<Integer> words = sentence.subtree(noun);
        for (Token child : sentence.children(noun, "case", "appos", "parataxis", "cc:preconj", "nsubj", "cop", "dep")) {
            words.removeAll(sentence.subtree(child));
        }
        NavigableSet<Integer> kept = new TreeSet<>();
        for (int index : words) {
            if (sentence.token(index).isBreak() && !isInList(sentence, index, words)) {
                if (index > noun.index()) {
                    break;
                }
                kept.clear();
                continue;
            }
            kept.add(index);
        }
        return withoutLooseEnd(sentence, kept);
    }
}
