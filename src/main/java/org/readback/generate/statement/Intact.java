package org.readback.generate.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.clause.Clauses;
import org.readback.generate.clause.GrammaticalNumber;

/** Whether words taken from a sentence still hang together: no "when" without its verb, no verb without its object. */
final class Intact {
    private static final String NEEDS_HEAD =
            "nsubj.*|mark|case|det|aux.*|cop|compound.*|amod|nummod|obj|iobj|ccomp|xcomp|csubj|expl|advmod"
                    + "|obl.*|nmod.*|advcl|acl.*|conj|cc|appos";
    private static final String NEEDED_BY_HEAD =
            "nsubj.*|obj|iobj|ccomp|xcomp|csubj|expl|aux.*|cop|mark|case|compound.*|nummod|nmod:poss|det|neg";

    private Intact() {}

    static boolean is(Sentence sentence, List<Token> words) {
        Set<Integer> kept = new TreeSet<>();
        words.forEach(word -> kept.add(word.index()));
        return words.stream().allMatch(word -> hasHead(sentence, word, kept) && hasParts(sentence, word, kept))
                && !losesParticle(sentence, words.get(words.size() - 1))
                && !losesComma(sentence, words)
                && !losesGift(sentence, words)
                && GrammaticalNumber.agrees(sentence, words);
    }

    private static boolean hasHead(Sentence sentence, Token word, Set<Integer> kept) {
        return !sentence.relation(word).matches(NEEDS_HEAD)
                || sentence.head(word)
                        .filter(head -> !kept.contains(head.index()))
                        .isEmpty();
    }

    /** A second verb may go with the subject that it shares, and a subject may stand for one left out. */
    private static boolean hasParts(Sentence sentence, Token word, Set<Integer> kept) {
        return sentence.children(word).stream()
                .filter(child -> sentence.relation(child).matches(NEEDED_BY_HEAD))
                .filter(child -> !child.word().matches("[,—–]|--"))
                .allMatch(child -> kept.contains(child.index())
                        || sentence.token(child.index()).is("also", "that"));
    }

    /** "The engineer, Peter Holm heard": a single comma between subject and verb. */
    private static boolean losesComma(Sentence sentence, List<Token> words) {
        return words.stream()
                .filter(word -> sentence.relation(word).matches("root|ccomp|conj"))
                .anyMatch(verb -> Clauses.isSetOff(sentence, verb)
                        || sentence.children(verb, "nsubj", "nsubj:pass", "nsubjpass").stream()
                                .filter(subject -> subject.index() < verb.index()
                                        && sentence.children(subject, "conj").isEmpty())
                                .anyMatch(subject -> words.stream()
                                                .filter(word ->
                                                        word.index() > subject.index() && word.index() < verb.index())
                                                .filter(word -> word.is(","))
                                                .count()
                                        == 1));
    }

    /** "The leadership gave members": what they were given is lost. */
    private static boolean losesGift(Sentence sentence, List<Token> words) {
        return words.stream()
                .filter(word -> word.lemma().matches("give|hand|award|grant")
                        && word.tag().matches("VB[DZP]"))
                .anyMatch(verb -> sentence.children(verb, "iobj").isEmpty()
                        && words.stream().noneMatch(word -> word.index() > verb.index() && word.is("to", "up", "way")));
    }

    /** "… to see the integration [through].": the last word is a part of the verb. */
    private static boolean losesParticle(Sentence sentence, Token last) {
        boolean particle = sentence.at(last.index() + 1)
                .filter(next -> next.tag().matches("IN|RP|RB"))
                .isPresent();
        boolean end = sentence.at(last.index() + 2)
                .filter(next -> next.word().matches("[.,;:]"))
                .isPresent();
        return particle && end;
    }
}
