package org.readback.generate.quantity;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;

/**
 * A number with what it counts or measures.
 *
 * @param hedge what makes it inexact, such as "at least", or ""
 * @param mark what stands before its digits, such as "£", or ""
 * @param unit the words behind it that belong to it, such as "percent" or "weeks", or ""
 * @param noun what is counted or measured, in its dictionary form
 * @param first index of its first word, the hedge counted
 * @param numeral index of the first word of its number, the mark counted
 * @param last index of its last word, the unit counted
 * @param alone whether only its number is meant, as the rest stands beside it
 */
public record Quantity(
        Sentence sentence,
        Unit kind,
        String hedge,
        String mark,
        Numeral number,
        String unit,
        String noun,
        int first,
        int numeral,
        int last,
        boolean alone) {
    /** Only the number, to be put where its hedge, mark and unit stand already. */
    public Quantity numberAlone() {
        return new Quantity(sentence, kind, hedge, mark, number, unit, noun, first, numeral, last, true);
    }

    /** "Seven", not "only seven": what the writer thinks of a number is no answer to "how many". */
    public Quantity plain() {
        return hedge.matches("only|just")
                ? new Quantity(sentence, kind, "", mark, number, unit, noun, first, numeral, last, alone)
                : this;
    }

    /** Index of the first word of the number itself. */
    public int numberFirst() {
        return mark.isEmpty() ? numeral : numeral + 1;
    }

    /** Index of the last word of the number itself. */
    public int numberLast() {
        return unit.isEmpty()
                ? last
                : last - (int) unit.chars().filter(each -> each == ' ').count() - 1;
    }

    /** The quantity in the article's words, with its hedge and unit. */
    public String text() {
        if (alone) {
            return number.text();
        }
        return hedge.isEmpty() ? bare() : hedge + " " + bare();
    }

    /** The quantity without its hedge. */
    public String bare() {
        return mark + number.text() + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }

    /** The same quantity with another number; empty where its form can't hold that. */
    public Optional<Quantity> with(Numeral other) {
        return number.like(other)
                .map(like -> new Quantity(sentence, kind, hedge, mark, like, unit, noun, first, numeral, last, alone));
    }

    /** Whether it only tells a bound: "at least 61" is also at least 50. */
    public boolean isBound() {
        return isLowerBound() || isUpperBound();
    }

    public boolean isLowerBound() {
        return hedge.matches("(at least|more than|over|above|no fewer than|no less than|a minimum of|upwards of)");
    }

    public boolean isUpperBound() {
        return hedge.matches(
                "(at most|less than|fewer than|under|below|up to|as (?:much|many) as|no more than" + "|a maximum of)");
    }

    /** Whether two quantities tell of the same kind of thing. */
    public boolean isOfSameKindAs(Quantity other) {
        return kind == other.kind && mark.equals(other.mark) && (kind == Unit.COUNT || unit.equals(other.unit));
    }
}
