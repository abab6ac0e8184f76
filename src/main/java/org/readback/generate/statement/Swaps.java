package org.readback.generate.statement;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Country;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.story.Key;

/** When another term in the place of a statement's own makes it false and nothing else. */
public final class Swaps {
    private Swaps() {}

    public static boolean isSafe(Statement statement, Term term) {
        if (term.key() instanceof Key.OfQuantity key) {
            return isSafe(statement, key.quantity());
        }
        if (term.key() instanceof Key.OfDate) {
            // "March 2023 was the warmest": of February the article tells nothing; what was so by June was so by May
            boolean bound = statement
                    .sentence()
                    .at(term.first() - 1)
                    .filter(word -> word.is("before", "by", "until", "till", "after"))
                    .isPresent();
            return !bound
                    && !statement
                            .sentence()
                            .relation(statement.sentence().token(term.last()))
                            .startsWith("nsubj")
                    && !statement
                            .sentence()
                            .relation(statement.sentence().token(term.first()))
                            .startsWith("nsubj");
        }
        return term.key() instanceof Key.OfPerson ? isSafePerson(statement, term) : isAlone(statement, term);
    }

    /** Of another place or body the article seldom tells that it wasn't the one. */
    public static boolean isSwapped(Key key) {
        return key instanceof Key.OfQuantity || key instanceof Key.OfDate || key instanceof Key.OfPerson;
    }

    /** What is false beside the main clause only, nobody calls a false statement. */
    public static boolean isOfMainClause(Sentence sentence, Term term) {
        Optional<Token> word = Optional.of(sentence.token(term.last()));
        while (word.isPresent()) {
            if (sentence.relation(word.get()).matches("acl.*|appos|advcl.*|parataxis")) {
                return false;
            }
            word = sentence.head(word.get());
        }
        return true;
    }

    /** A bound takes other numbers in, and of two counts one may be a part of the other. */
    private static boolean isSafe(Statement statement, Quantity quantity) {
        long counts = Quantities.in(statement.sentence()).stream()
                .filter(other -> other.kind() == quantity.kind() && statement.holds(other.numberFirst()))
                .count();
        boolean counted = quantity.kind() != Unit.COUNT || !quantity.noun().isEmpty();
        Optional<Token> next = statement.sentence().at(quantity.numberLast() + 1);
        boolean lone = quantity.kind() == Unit.COUNT
                && next.filter(word -> word.isNoun() || word.tag().startsWith("JJ"))
                        .isEmpty();
        boolean ofOthers = statement
                .sentence()
                .at(quantity.numberFirst() - 2)
                .filter(word -> word.is("of"))
                .isPresent();
        boolean part = lone
                || ofOthers
                || statement
                        .sentence()
                        .at(quantity.numberLast() + 1)
                        .filter(word -> word.is("of"))
                        .isPresent();
        return !quantity.isBound() && counted && !part && counts == 1;
    }

    /** "He" or "his", a title or a role beside the name would tell that another name doesn't belong. */
    private static boolean isSafePerson(Statement statement, Term term) {
        Sentence sentence = statement.sentence();
        boolean pronoun = statement.words().stream()
                .anyMatch(word -> word.is("he", "she", "him", "her", "his", "hers", "himself", "herself"));
        boolean role = sentence.at(term.first() - 1)
                        .filter(word -> statement.holds(word.index()) && (word.isNoun() || word.is(",")))
                        .isPresent()
                || sentence.at(term.last() + 1)
                        .filter(word -> statement.holds(word.index()) && word.is(","))
                        .isPresent();
        boolean owner = sentence.at(term.last() + 1)
                .filter(word -> word.tag().equals("POS"))
                .isPresent();
        return !pronoun && !role && !owner && isAlone(statement, term);
    }

    /** A name that stands in the statement twice can't be swapped once. */
    private static boolean isAlone(Statement statement, Term term) {
        String told = statement.text().orElse("");
        String name = term.key().text();
        return told.indexOf(name) == told.lastIndexOf(name);
    }

    /** Whether the other name takes "the" where the right one takes it. */
    public static boolean fits(Statement statement, Term term, String other) {
        return !(term.key() instanceof Key.OfCountry)
                || !followsThe(statement, term)
                || Countries.named(other).filter(Country::article).isPresent();
    }

    private static boolean followsThe(Statement statement, Term term) {
        return statement
                .sentence()
                .at(term.first() - 1)
                .filter(word -> word.is("the"))
                .isPresent();
    }

    /** The other term as it stands in a sentence: "the United States" without its "the" where one stands before it. */
    public static String inPlace(Statement statement, Term term, String other) {
        Optional<Country> country = Countries.named(other);
        return term.key() instanceof Key.OfCountry && country.isPresent() && !followsThe(statement, term)
                ? country.get().inSentence()
                : other;
    }

    /** "It was 14 counts, not 17." */
    public static String correction(Statement statement, Term term, String other) {
        String own = statement.sentence().text(term.first(), term.last());
        if (term.key() instanceof Key.OfQuantity key) {
            return "It was " + withUnit(statement.sentence(), term, key.quantity(), own) + ", not " + other + ".";
        }
        String right = term.key() instanceof Key.OfCountry key
                ? key.country().inSentence()
                : term.key().text();
        String wrong = Countries.named(other).map(Country::inSentence).orElse(other);
        return "It was " + right + ", not " + wrong + ".";
    }

    private static String withUnit(Sentence sentence, Term term, Quantity quantity, String own) {
        if (!quantity.mark().isEmpty()) {
            return quantity.mark() + own;
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
