package org.readback.generate.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.TimeReference;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Headline;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.Tense;

/** The key terms of a sentence: people, numbers, dates, places and organisations, but no part of a list. */
public final class Terms {
    /** "Out of every". */
    private static final int OUT_OF = 3;

    private static final String FIXED_DATE =
            "\\d{4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\p{Lu}[a-z]+(?: \\d{1,2})?,? \\d{4}|\\d{1,2} \\p{Lu}[a-z]+|\\p{Lu}[a-z]+ \\d{1,2}";

    private Terms() {}

    public static List<Term> in(Story story, Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        Quantities.in(sentence).stream()
                .filter(quantity -> quantity.kind() != Unit.COUNT || isCounted(sentence, quantity))
                .forEach(quantity -> terms.add(new Term(
                        new Key.OfQuantity(quantity.numberAlone()), quantity.numberFirst(), quantity.numberLast())));
        sentence.times().forEach(time -> date(story, sentence, time).ifPresent(terms::add));
        sentence.entities()
                .forEach(entity -> NameKey.of(story, sentence, entity)
                        .map(key -> new Term(key, entity.first(), entity.last()))
                        .ifPresent(terms::add));
        Headline headline = new Headline(story);
        terms.removeIf(term -> headline.gives(term.key(), sentence.text(term.first(), term.last()))
                || (term.key() instanceof Key.OfQuantity some && headline.givesWithOthers(some.quantity()))
                || Trifle.is(sentence, term));
        return terms;
    }

    /** "Took six" leaves out six of what. */
    private static boolean isCounted(Sentence sentence, Quantity quantity) {
        // "one" and "zero" count nothing
        if (quantity.number().value().compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        // "nine out of ten", "seven out of every ten"
        boolean outOf =
                sentence.tokens().subList(Math.max(0, quantity.numberFirst() - OUT_OF), quantity.numberFirst()).stream()
                        .anyMatch(word -> word.is("out"));
        int next = quantity.numberLast() + 1;
        while (sentence.at(next)
                .filter(word -> word.tag().matches("JJ.*|HYPH|VBN|VBG|CD"))
                .isPresent()) {
            next++;
        }
        return sentence.at(next)
                .filter(word -> word.isNoun() || word.is("of"))
                // "three times as long", "two fifths": a reckoning
                .filter(word -> !outOf && !word.is("times", "fold", "thirds", "quarters", "fifths", "halves"))
                .isPresent();
    }

    /** Whether it is told in somebody's own words. */
    public static boolean isQuoted(Sentence sentence, Term term) {
        return sentence.token(term.first()).quoted()
                || sentence.token(term.last()).quoted();
    }

    /** A date that needs no reckoning. */
    private static Optional<Term> date(Story story, Sentence sentence, TimeReference time) {
        String own = sentence.text(time.first(), time.last());
        boolean joined = sentence.token(time.first()).quoted()
                || isOfSaying(sentence, time)
                || Adjoining.isListed(sentence, time.first(), time.last())
                || Adjoining.isBesideName(sentence, time.first(), time.last());
        if (time.kind() != TimeReference.Kind.DATE || !own.matches(FIXED_DATE) || joined) {
            return Optional.empty();
        }
        return story.calendar()
                .read(own, Tense.PAST)
                // without its year it may be one to come
                .map(date -> own.matches(".*\\d{4}") ? new Key.OfDate(date) : new Key.OfWords(own))
                .map(key -> new Term(key, time.first(), time.last()));
    }

    /** "‘A bad violinist can be avoided,’ she told this newspaper in ____": when matters to nobody. */
    private static boolean isOfSaying(Sentence sentence, TimeReference time) {
        return sentence.head(sentence.token(time.last()))
                .filter(verb -> verb.isVerb() && Sayings.isSaying(verb.lemma()))
                .filter(verb -> sentence.tokens().stream().anyMatch(Token::quoted))
                .isPresent();
    }
}
