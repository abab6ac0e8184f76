package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.passage.Term;
import org.readback.generate.passage.Terms;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.time.CalendarDate;

/** What there is to a term left out, and to its place in its sentence, that raters' verdicts go with. */
record TermTraits(Sentence sentence, Term term) {
    private static final int SMALL = 10;
    private static final int THOUSAND = 1000;
    /** A unit, a comma and "north" may follow a number. */
    private static final int REACH = 3;

    private static final String TRADED =
            "share|stock|index|future|crude|barrel|currency|bond|dollar|euro|copper|gold|wheat";
    private static final String MOVES =
            "close|trade|fall|rise|tumble|jump|slip|gain|slide|drop|climb|lose|surge|plunge|quote|settle";

    Set<String> all() {
        Traits traits = new Traits();
        if (term.key() instanceof Key.OfQuantity some) {
            traits.add(ofQuantity(some.quantity()));
        } else {
            traits.add(Set.of(wanted(term.key())));
        }
        traits.add(isOfSomebody(), "where somebody works or comes from");
        traits.add(isBesideMainClause(), "in a side clause");
        traits.add(Terms.isQuoted(sentence, term), "in quotation marks");
        traits.add(says(), "who says it");
        traits.add(owns(), "whose it is");
        traits.add(isYearOfSomebody(), "year in what is told of somebody");
        return traits.names();
    }

    private Set<String> ofQuantity(Quantity quantity) {
        Traits traits = new Traits();
        double value = Math.abs(quantity.number().value().doubleValue());
        traits.add(Set.of(
                switch (quantity.kind()) {
                    case PERCENT -> "percentage";
                    case MONEY -> "sum of money";
                    case DURATION -> "duration";
                    case MEASURE -> "measure";
                    case COUNT -> "count";
                }));
        traits.add(quantity.unit().matches("(?:minute|hour|second)s?"), "minutes or hours");
        traits.add(quantity.kind() == Unit.MEASURE && isWayFrom(quantity), "distance from a place");
        traits.add(quantity.number().spelled() && quantity.kind() == Unit.COUNT, "count in words");
        traits.add(isOfExchange(), "price on an exchange");
        traits.add(value <= SMALL, "number up to ten");
        traits.add(value >= THOUSAND, "number of thousands");
        traits.add(!quantity.plain().hedge().isEmpty(), "rough number");
        return traits.names();
    }

    /** "40km west of Varna", "60 miles from the sea". */
    private static boolean isWayFrom(Quantity quantity) {
        return quantity.sentence().tokens().stream()
                .filter(word -> word.index() > quantity.last() && word.index() <= quantity.last() + REACH)
                .anyMatch(
                        word -> word.word()
                                .matches(
                                        "(?i)(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)|from|away|off|inland"));
    }

    /** "Three-month copper traded at $6,872 by 1530 GMT". */
    private boolean isOfExchange() {
        List<Token> words = sentence.tokens();
        return words.stream().anyMatch(word -> word.lemma().matches(TRADED))
                && words.stream().anyMatch(word -> word.isVerb() && word.lemma().matches(MOVES));
    }

    private static String wanted(Key key) {
        if (key instanceof Key.OfDate some) {
            return some.date().precision() == CalendarDate.Precision.YEAR ? "year" : "date";
        }
        if (key instanceof Key.OfPerson) {
            return "person";
        }
        if (key instanceof Key.OfCountry) {
            return "country";
        }
        if (key instanceof Key.OfPlace) {
            return "place";
        }
        return key instanceof Key.OfOrganisation ? "organisation" : "day without its year";
    }

    private boolean isBesideMainClause() {
        return sentence.relationsUp(sentence.token(term.last())).stream()
                .anyMatch(relation -> relation.matches("acl.*|appos|advcl.*|parataxis|conj"));
    }

    /** "Ada Lund of the brokerage ____". */
    private boolean isOfSomebody() {
        boolean name = term.key() instanceof Key.OfOrganisation || term.key() instanceof Key.OfPlace;
        Optional<Token> word = Optional.of(sentence.token(term.last()));
        while (name
                && word.filter(each -> sentence.relation(each).matches("nmod.*|appos|compound"))
                        .isPresent()) {
            word = word.flatMap(sentence::head);
            if (word.flatMap(sentence::entity)
                    .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean says() {
        Token name = sentence.token(term.last());
        return term.key() instanceof Key.OfPerson
                && sentence.relation(name).startsWith("nsubj")
                && sentence.head(name)
                        .filter(verb -> Sayings.isSaying(verb.lemma()))
                        .isPresent();
    }

    private boolean owns() {
        return term.key() instanceof Key.OfPerson
                && sentence.at(term.last() + 1)
                        .filter(next -> next.tag().equals("POS"))
                        .isPresent();
    }

    /** "Lund, who joined it in 2016". */
    private boolean isYearOfSomebody() {
        if (!(term.key() instanceof Key.OfDate)) {
            return false;
        }
        int at = term.first() - 1;
        while (sentence.at(at).filter(word -> !word.is(",", "who", ";")).isPresent()) {
            at--;
        }
        return sentence.at(at).filter(word -> word.is("who")).isPresent();
    }
}
