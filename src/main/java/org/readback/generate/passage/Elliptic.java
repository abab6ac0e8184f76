package org.readback.generate.passage;

import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.realise.Vagueness;

/**
 * Whether a sentence leaves out what the one before it told: "nineteen are badly hurt", "the first was printed", "the weather
 * may not".
 *
 * @param sentence the first of a passage
 */
record Elliptic(Sentence sentence) {
    private static final int FIRST_WORDS = 6;
    private static final String[] COUNTING = {
        "first", "second", "third", "fourth", "fifth", "last", "latter", "former", "several", "many", "most", "some",
        "few", "half", "none", "all", "neither", "more", "recent"
    };

    boolean is() {
        return Vagueness.hasBareCount(sentence, sentence.tokens())
                || sentence.tokens().stream()
                        .anyMatch(word -> isVerbOnly(word)
                                || (!word.quoted() && (isCountOnly(word) || isOne(word) || isSeveral(word))));
    }

    /** "The weather may not." */
    private boolean isVerbOnly(Token word) {
        boolean auxiliary = word.tag().equals("MD") || word.lemma().matches("be|do|have");
        int next = word.index() + 1;
        // "Canada already does in the north"
        boolean done = word.lemma().equals("do")
                && word.tag().matches("VB[DZP]")
                && !sentence.relation(word).startsWith("aux")
                && sentence.children(word, "obj", "dobj", "advmod").stream()
                        .allMatch(each -> each.index() < word.index())
                && sentence.at(next).filter(each -> each.tag().equals("IN")).isPresent();
        return done || (auxiliary && (isEnd(next) || (isAt(next, "not", "n't") && isEnd(next + 1))));
    }

    private boolean isEnd(int index) {
        return sentence.at(index).filter(mark -> mark.word().matches("[.,;]")).isPresent();
    }

    /** "Nineteen are badly hurt", "in 37", "the most recent, in May". */
    private boolean isCountOnly(Token word) {
        return isCount(word)
                && isWhatItTellsOf(word)
                // the toolkit takes "the second" for a time
                && (sentence.time(word).isEmpty() || word.is("second"))
                && sentence.entity(word).isEmpty()
                // "the first to arrive"
                && !(word.is(COUNTING) && isAt(word.index() + 1, "to", "who", "in", "since"))
                && sentence.at(word.index() + 1)
                        .filter(next -> next.isNoun()
                                || next.is("of", "-", "%", "$", "£", "€")
                                || next.tag().matches("JJ.*|CD|VBN|VBG|HYPH|RB.*|CC|POS"))
                        .isEmpty();
    }

    private static boolean isCount(Token word) {
        boolean number = word.tag().equals("CD")
                || (word.index() == 0 && Numeral.of(word.word()).isPresent());
        return (number && !word.word().matches(".*\\d{3}.*|\\d+[.:]\\d+|\\d+s"))
                || word.is(COUNTING)
                || word.tag().equals("JJS");
    }

    private boolean isWhatItTellsOf(Token word) {
        int at = word.index();
        return at == 0
                || sentence.relation(word).startsWith("nsubj")
                || (at <= FIRST_WORDS && isAt(at - 1, "the", "most"))
                || (at == 1 && sentence.token(0).tag().equals("IN"));
    }

    /** "She signed one", "the young ones". */
    private boolean isOne(Token word) {
        boolean told = word.is("ones")
                && sentence.tokens().subList(0, word.index()).stream()
                        .anyMatch(noun -> noun.tag().matches("NNP?S"));
        boolean one = (word.is("ones") && !told)
                || (word.is("one") && sentence.relation(word).matches("obj|obl|nsubj.*"));
        return one
                && !isAt(word.index() + 1, "who", "which", "of", "in", "from", "that", "with", "for", "at")
                && sentence.at(word.index() + 1)
                        .filter(after -> after.tag().matches("VB[GN]"))
                        .isEmpty();
    }

    /** "The road between the two towns". */
    private boolean isSeveral(Token word) {
        return word.is("two", "three", "four", "five", "six")
                && isAt(word.index() - 1, "the", "most")
                && sentence.at(word.index() + 1)
                        .filter(noun -> noun.isNoun() && !noun.is("thirds", "quarters", "fifths"))
                        .isPresent()
                && !isAt(word.index() + 2, "of", "who", "that", "which", "in", "to", "between");
    }

    private boolean isAt(int index, String... words) {
        return sentence.at(index).filter(word -> word.is(words)).isPresent();
    }
}
