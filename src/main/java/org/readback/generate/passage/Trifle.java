package org.readback.generate.passage;

import java.util.List;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Unit;
import org.readback.generate.story.Key;

/** A term that nobody is asked for because of what it is there for: another way to say a number, a house's address. */
final class Trifle {
    /** So few words stand between a sum and what it is in another currency. */
    private static final int CONVERTED = 8;

    private Trifle() {}

    static boolean is(Sentence sentence, Term term) {
        return isInBrackets(sentence, term)
                || isSumTold(sentence, term)
                || isCapital(sentence, term)
                || isMeasure(sentence, term)
                || isPresented(sentence, term)
                || isConverted(sentence, term)
                || isAddress(sentence, term);
    }

    /** "60 million naira (about $375,000)": only another way to say what stands before. */
    private static boolean isInBrackets(Sentence sentence, Term term) {
        List<String> before = sentence.tokens().subList(0, term.first()).stream()
                .map(Token::word)
                .toList();
        return Math.max(before.lastIndexOf("("), before.lastIndexOf("-LRB-"))
                > Math.max(before.lastIndexOf(")"), before.lastIndexOf("-RRB-"));
    }

    /** "She ordered that the €____ be paid": of which another sentence told. */
    private static boolean isSumTold(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfQuantity some
                && some.quantity().kind() == Unit.MONEY
                && sentence.at(some.quantity().first() - 1)
                        .filter(the -> the.is("the", "that", "this"))
                        .isPresent()
                && sentence.at(some.quantity().last() + 1)
                        .filter(next -> next.isNoun() || next.tag().matches("JJ.*|HYPH|VBN|VBG"))
                        .isEmpty();
    }

    /** "An area the size of ____". */
    private static boolean isMeasure(Sentence sentence, Term term) {
        return sentence.at(term.first() - 1).filter(of -> of.is("of")).isPresent()
                && sentence.at(term.first() - 2)
                        .filter(size -> size.is("size", "height", "weight"))
                        .isPresent();
    }

    /** "The man is ____, 71": of whom another sentence told. */
    private static boolean isPresented(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfPerson
                && sentence.at(term.first() - 1)
                        .filter(is -> is.lemma().equals("be"))
                        .isPresent()
                && sentence.at(term.first() - 2)
                        .filter(noun -> noun.is("man", "woman", "boy", "girl", "person", "two", "one"))
                        .isPresent();
    }

    /** "The health ministry in ____". */
    private static boolean isCapital(Sentence sentence, Term term) {
        return term.key() instanceof Key.OfPlace
                && sentence.at(term.first() - 1).filter(in -> in.is("in")).isPresent()
                && sentence.at(term.first() - 2)
                        .filter(body -> body.lemma().matches("(?i)ministry|government|parliament|embassy|senate"))
                        .isPresent();
    }

    /** "38,000 lari, around $____", "6 pesos, or about ____ cents": only another way to say what stands before. */
    private static boolean isConverted(Sentence sentence, Term term) {
        if (!(term.key() instanceof Key.OfQuantity some)) {
            return false;
        }
        int before = some.quantity().first() - 1;
        boolean or = sentence.at(before).filter(word -> word.is("or")).isPresent();
        return (or || some.quantity().kind() == Unit.MONEY)
                && sentence.at(or ? before - 1 : before)
                        .filter(comma -> comma.is(","))
                        .isPresent()
                && sentence.tokens().subList(Math.max(0, before - CONVERTED), before).stream()
                        .anyMatch(word -> word.tag().equals("CD") || word.word().matches("\\p{Sc}.*"));
    }

    /** "Lund, of Harbour Lane, said": where people live or work. */
    private static boolean isAddress(Sentence sentence, Term term) {
        return sentence.at(term.first() - 1).filter(word -> word.is("of")).isPresent()
                && sentence.at(term.first() - 2).filter(word -> word.is(",")).isPresent();
    }
}
