package org.readback.generate.passage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;

/** Whether a number can be worked out from the others beside it. */
final class Reckoning {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Of a product or a quotient, so much is put down to rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.015");

    private Reckoning() {}

    /** Whether two of the other numbers, added, subtracted, multiplied or divided, give this one. */
    static boolean gives(BigDecimal value, BigDecimal step, List<BigDecimal> others) {
        for (int i = 0; i < others.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                BigDecimal one = others.get(i);
                BigDecimal other = others.get(j);
                boolean sum = i < j && isNear(value, one.add(other), step);
                boolean difference = isNear(value, one.subtract(other), step);
                boolean product = i < j && isAbout(value, one.multiply(other));
                boolean quotient = i != j && isAbout(value, one.divide(other, MathContext.DECIMAL64));
                boolean share = i != j && isAbout(value, HUNDRED.multiply(one).divide(other, MathContext.DECIMAL64));
                if (sum || difference || product || quotient || share) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "One will pay 55 percent of it and the other 45 percent." */
    static boolean isRest(Quantity key, Sentence sentence) {
        // the toolkit takes "Iceland 45" for a name
        List<BigDecimal> shares = sentence.tokens().stream()
                .filter(word -> word.is("percent", "%") || (word.is("cent") && isBehind(sentence, word, "per")))
                .flatMap(word -> sentence.at(word.index() - (word.is("cent") ? 2 : 1)).stream())
                .flatMap(word -> Numeral.of(word.word()).stream())
                .map(Numeral::value)
                .toList();
        return key.kind() == Unit.PERCENT
                && shares.size() == 2
                && shares.get(0).add(shares.get(1)).compareTo(HUNDRED) == 0;
    }

    private static boolean isBehind(Sentence sentence, Token word, String before) {
        return sentence.at(word.index() - 1).filter(each -> each.is(before)).isPresent();
    }

    /** "Drew 678 votes in favour and 462 against, or 59.5 percent". */
    static boolean isShareOfBoth(Quantity key, List<BigDecimal> others) {
        return key.kind() == Unit.PERCENT
                && others.stream()
                        .anyMatch(one -> others.stream()
                                .filter(other -> other.compareTo(one) != 0)
                                .map(other -> HUNDRED.multiply(one).divide(one.add(other), MathContext.DECIMAL64))
                                .anyMatch(share -> isNear(
                                        key.number().value(),
                                        share,
                                        key.number().roundedTo())));
    }

    /** From $5.20 to $5.62 it is 8 percent: each of the three is told by the others. */
    static boolean isChange(Quantity key, Passage passage) {
        List<Quantity> all = passage.sentences().stream()
                .flatMap(sentence -> Quantities.in(sentence).stream())
                .filter(each -> each.number().value().signum() > 0)
                .toList();
        List<Quantity> sums =
                all.stream().filter(each -> each.kind() == Unit.MONEY).toList();
        return (key.kind() == Unit.PERCENT || key.kind() == Unit.MONEY)
                && all.stream()
                        .filter(each -> each.kind() == Unit.PERCENT)
                        .filter(each -> key.kind() == Unit.MONEY || isSame(each, key))
                        .anyMatch(percentage -> sums.stream()
                                .anyMatch(from -> sums.stream()
                                        .filter(to ->
                                                key.kind() == Unit.PERCENT || isSame(from, key) || isSame(to, key))
                                        .anyMatch(to -> isChange(percentage.number(), from, to))));
    }

    /** "Cut its rate by a quarter of a percentage point, to ____ percent from 7 percent". */
    static boolean isStep(Quantity key, Passage passage) {
        return key.kind() == Unit.PERCENT
                && passage.text().matches("(?s).*\\b(?:percentage|basis) points?\\b.*")
                && Quantities.in(key.sentence()).stream()
                        .anyMatch(other -> other.kind() == Unit.PERCENT && !isSame(other, key));
    }

    private static boolean isChange(Numeral percentage, Quantity from, Quantity to) {
        BigDecimal start = from.number().value();
        BigDecimal change =
                HUNDRED.multiply(to.number().value().subtract(start).abs()).divide(start, MathContext.DECIMAL64);
        return isNear(percentage.value(), change, percentage.roundedTo());
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.number().value().compareTo(other.number().value()) == 0;
    }

    private static boolean isNear(BigDecimal value, BigDecimal reckoned, BigDecimal step) {
        return value.subtract(reckoned).abs().compareTo(step) < 0;
    }

    private static boolean isAbout(BigDecimal value, BigDecimal reckoned) {
        return value.subtract(reckoned).abs().compareTo(value.multiply(ROUNDING)) <= 0;
    }
}
