package org.readback.generate.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Countries;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.story.Accepted;
import org.readback.generate.story.Key;

/** Whether the words around a gap tell what belongs in it. */
public final class GivenAway {
    private static final BigDecimal SMALL = new BigDecimal(12);
    private static final BigDecimal PAIR = new BigDecimal(2);
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth");

    private static final Pattern TOLD_BEHIND =
            Pattern.compile("^ ?\\p{L}+ \\([^)]*\\d|^ months? (?:to|ended|ending|through)\\b");

    private GivenAway() {}

    public static boolean is(Term term, Sentence sentence, Passage passage) {
        if (term.key() instanceof Key.OfQuantity key) {
            return isCounted(term, sentence, passage, key.quantity());
        }
        if (term.key() instanceof Key.OfDate && isOfWorldWar(term, sentence)) {
            return true;
        }
        if (term.key() instanceof Key.OfDate && key(term).matches("\\d{4}")) {
            return isBesideGloss(Integer.parseInt(key(term)), passage.text())
                    || Reckoning.gives(new BigDecimal(key(term)), BigDecimal.ONE, others(term, sentence, passage));
        }
        if (term.key() instanceof Key.OfPerson key) {
            return key.person().isHintedAt(passage.with(sentence, term.first(), term.last(), ""));
        }
        if (term.key() instanceof Key.OfCountry) {
            return passage.sentences().stream()
                    .anyMatch(each -> each.entities().stream()
                            .filter(place -> place.kind() == Entity.Kind.LOCATION)
                            .anyMatch(place -> !each.equals(sentence) || place.first() != term.first()));
        }
        return (term.key() instanceof Key.OfPlace && isBesidePlace(sentence, term))
                || isBesideInitials(sentence, term)
                // a dateline is in capitals
                || passage.with(sentence, term.first(), term.last(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains(key(term).toLowerCase(Locale.ROOT));
    }

    /** Whether a text has a word of a term. */
    public static boolean isIn(String text, Term term) {
        List<String> words = words(text).toList();
        return words(key(term)).anyMatch(words::contains);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    /** "The outbreak of war in ____". */
    private static boolean isOfWorldWar(Term term, Sentence sentence) {
        return key(term).matches("(?:.* )?19(?:14|18|39|45)")
                && sentence.tokens().stream().anyMatch(word -> word.lemma().equalsIgnoreCase("war"));
    }

    /** "Last year [2015]" leaves little choice for the forecast. */
    private static boolean isBesideGloss(int year, String text) {
        return IntStream.rangeClosed(year - 1, year + 1).anyMatch(near -> text.contains("[" + near + "]"));
    }

    /** "____, Jamaica" and "a star in Denmark died in ____": everybody thinks of the capital. */
    private static boolean isBesidePlace(Sentence sentence, Term term) {
        return sentence.entities().stream()
                .filter(entity -> entity.kind() == Entity.Kind.LOCATION && entity.first() != term.first())
                .anyMatch(entity -> entity.first() == term.last() + 2
                        || entity.last() == term.first() - 2
                        || Countries.named(sentence.text(entity.first(), entity.last()))
                                .isPresent());
    }

    /** "The ____ (UN)": whose initials everybody knows. */
    private static boolean isBesideInitials(Sentence sentence, Term term) {
        return Accepted.isKnownByInitials(key(term).replaceFirst("^[Tt]he ", ""))
                && sentence.at(term.last() + 1)
                        .filter(mark -> mark.is("(", "-LRB-"))
                        .isPresent();
    }

    /** "Three options: …": who reads on can count them. */
    private static boolean isListed(Term term, Sentence sentence) {
        return sentence.tokens().stream().anyMatch(word -> word.is(":") && word.index() > term.last());
    }

    /** "11 km (7 miles)", "the three months to September": the words behind tell it. */
    private static boolean isToldBehind(Term term, Sentence sentence) {
        String behind = sentence.paragraph()
                .text()
                .substring(sentence.token(term.last()).end(), sentence.end());
        return TOLD_BEHIND.matcher(behind).find();
    }

    private static boolean isCounted(Term term, Sentence sentence, Passage passage, Quantity quantity) {
        BigDecimal value = quantity.number().value();
        List<BigDecimal> others = others(term, sentence, passage);
        if (others.stream().anyMatch(other -> other.compareTo(value) == 0)) {
            return true;
        }
        boolean whole = sentence.at(term.first() - 1)
                .filter(word -> word.is("all", "both", "these", "other", "first"))
                .isPresent();
        // "the two countries"
        boolean pair = value.compareTo(PAIR) == 0
                && sentence.at(term.first() - 1)
                        .filter(word -> word.is("the", "those", "its", "their", "his", "her"))
                        .isPresent();
        // of small counts some others always happen to give the sum
        boolean small = value.compareTo(SMALL) <= 0 && quantity.kind() != Unit.PERCENT;
        return whole
                || pair
                || isWholeUnit(term, sentence, value.intValue())
                || Reckoning.isStep(quantity, passage)
                || Reckoning.isRest(quantity, sentence)
                || Reckoning.isShareOfBoth(quantity, others)
                || Reckoning.isChange(quantity, passage)
                || isToldBehind(term, sentence)
                || (small
                        ? isListed(term, sentence) || isOrdered(value.intValue(), passage)
                        : Reckoning.gives(value, quantity.number().roundedTo(), others));
    }

    /** "Over 12 months", "in 24 hours": a year and a day. */
    private static boolean isWholeUnit(Term term, Sentence sentence, int value) {
        return sentence.at(term.last() + 1)
                .filter(unit -> switch (unit.lemma()) {
                    case "month" -> value == 12;
                    case "hour" -> value == 24;
                    case "week" -> value == 52;
                    default -> false;
                })
                .isPresent();
    }

    /** "On the fifth day", "the other two". */
    private static boolean isOrdered(int value, Passage passage) {
        return words(passage).anyMatch(word -> {
            int place = ORDINALS.indexOf(word.word().toLowerCase(Locale.ROOT));
            return place == value
                    || place == value + 1
                    || (word.is("other") && isCountBehind(value - 1, passage, word));
        });
    }

    private static boolean isCountBehind(int count, Passage passage, Token other) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.tokens().contains(other))
                .flatMap(sentence -> sentence.at(other.index() + 1).stream())
                .anyMatch(next -> Numeral.of(next.word())
                        .filter(number -> number.value().compareTo(new BigDecimal(count)) == 0)
                        .isPresent());
    }

    /** All other numbers of the passage, those in names as well. */
    private static List<BigDecimal> others(Term term, Sentence own, Passage passage) {
        List<BigDecimal> others = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Quantities.in(sentence).stream()
                    .filter(other -> !(sentence.equals(own) && other.numberFirst() == term.first()))
                    .map(other -> other.number().value())
                    .filter(number -> number.signum() > 0)
                    .forEach(others::add);
            sentence.tokens().stream()
                    .filter(word ->
                            !(sentence.equals(own) && word.index() >= term.first() && word.index() <= term.last()))
                    .filter(word -> word.tag().matches("CD|NNP|JJ"))
                    .flatMap(word -> number(word).stream())
                    .filter(number -> number.signum() > 0 && !others.contains(number))
                    .forEach(others::add);
        }
        return others;
    }

    private static Optional<BigDecimal> number(Token word) {
        return Numeral.of(word.word().replaceFirst("[-–].*", "")).map(Numeral::value);
    }

    private static Stream<Token> words(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> sentence.tokens().stream());
    }

    private static String key(Term term) {
        return term.key().text();
    }
}
