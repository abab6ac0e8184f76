package org.readback.generate.passage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.story.Key;

/** When another term in the place of a statement's own makes it false and nothing else. */
public final class Swaps {
    private Swaps() {}

    /** What is false beside the main clause only, nobody calls a false statement. */
    public static boolean isOfMainClause(Sentence sentence, Term term) {
        return sentence.relationsUp(sentence.token(term.last())).stream()
                .noneMatch(relation -> relation.matches("acl.*|appos|advcl.*|parataxis"));
    }

    /** Of another place or body than the right one the article seldom tells that it wasn't the one. */
    public static boolean isSafe(Sentence sentence, Term term) {
        if (term.key() instanceof Key.OfQuantity key) {
            return isSafe(sentence, key.quantity());
        }
        if (term.key() instanceof Key.OfDate) {
            return isSafeDate(sentence, term);
        }
        return term.key() instanceof Key.OfPerson && isSafePerson(sentence, term);
    }

    /** A bound takes other numbers in, and of two counts one may be a part of the other. */
    private static boolean isSafe(Sentence sentence, Quantity quantity) {
        long counts = Quantities.in(sentence).stream()
                .filter(other -> other.kind() == quantity.kind())
                .count();
        boolean counted = quantity.kind() != Unit.COUNT || !quantity.noun().isEmpty();
        Optional<Token> next = sentence.at(quantity.numberLast() + 1);
        boolean lone = quantity.kind() == Unit.COUNT
                && next.filter(word -> word.isNoun() || word.tag().startsWith("JJ"))
                        .isEmpty();
        boolean ofOthers = sentence.at(quantity.numberFirst() - 2)
                .filter(word -> word.is("of"))
                .isPresent();
        boolean part = lone
                || ofOthers
                || sentence.at(quantity.numberLast() + 1)
                        .filter(word -> word.is("of"))
                        .isPresent();
        boolean within = sentence.at(quantity.first() - 1)
                .filter(word -> word.is("within", "under"))
                .isPresent();
        boolean guessed = quantity.number().value().compareTo(new BigDecimal(2)) <= 0;
        return !guessed && !quantity.isBound() && !within && counted && !part && counts == 1;
    }

    /** "March 2023 was the warmest": of February the article tells nothing; what was so by June was so by May. */
    private static boolean isSafeDate(Sentence sentence, Term term) {
        boolean bound = sentence.at(term.first() - 1)
                .filter(word -> word.is("before", "by", "until", "till", "after"))
                .isPresent();
        return !bound && !isSubject(sentence, term.first()) && !isSubject(sentence, term.last());
    }

    private static boolean isSubject(Sentence sentence, int word) {
        return sentence.relation(sentence.token(word)).startsWith("nsubj");
    }

    /** "He" or "his", a title or a role beside the name would tell that another name doesn't belong. */
    private static boolean isSafePerson(Sentence sentence, Term term) {
        boolean pronoun = sentence.tokens().stream()
                .anyMatch(word -> word.is("he", "she", "him", "her", "his", "hers", "himself", "herself"));
        boolean role = sentence.at(term.first() - 1)
                        .filter(word -> word.isNoun() || word.is(","))
                        .isPresent()
                || sentence.at(term.last() + 1).filter(word -> word.is(",")).isPresent();
        boolean owner = sentence.at(term.last() + 1)
                .filter(word -> word.tag().equals("POS"))
                .isPresent();
        return !pronoun && !role && !owner && isAlone(sentence, term);
    }

    /** A name that stands in the statement twice can't be swapped once. */
    private static boolean isAlone(Sentence sentence, Term term) {
        String told = sentence.text();
        String name = term.key().text();
        return told.indexOf(name) == told.lastIndexOf(name);
    }

    /** "It was 14 counts, not 17." */
    public static String correction(Sentence sentence, Term term, String other) {
        String right = term.key() instanceof Key.OfQuantity key
                ? inSentence(withUnit(sentence, term, key.quantity()))
                : term.key().text();
        return "It was " + right + ", not " + other + ".";
    }

    /** Where four were lost it isn't false that three were. */
    public static boolean isRefuted(Term term, String other) {
        return !(term.key() instanceof Key.OfQuantity key)
                || key.quantity().kind() != Unit.COUNT
                || Numeral.of(other)
                        .filter(number ->
                                number.value().compareTo(key.quantity().number().value()) > 0)
                        .isPresent();
    }

    /** "Four bridges" at the start of a sentence. */
    private static String inSentence(String number) {
        return number.substring(0, 1).toLowerCase(Locale.ROOT) + number.substring(1);
    }

    private static String withUnit(Sentence sentence, Term term, Quantity quantity) {
        String own = sentence.text(term.first(), term.last());
        if (!quantity.mark().isEmpty()) {
            return quantity.mark() + own;
        }
        if (!quantity.unit().isEmpty()) {
            return sentence.text(term.first(), quantity.last());
        }
        List<Token> behind = sentence.tokens()
                .subList(
                        term.last() + 1,
                        Math.min(term.last() + 4, sentence.tokens().size()));
        return behind.stream()
                .filter(token -> token.isNoun() && token.lemma().equalsIgnoreCase(quantity.noun()))
                .findFirst()
                .map(noun -> sentence.text(term.first(), noun.index()))
                .orElse(own);
    }
}
