package org.readback.generate.distractor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.quantity.Numeral;
import org.readback.generate.quantity.Quantities;
import org.readback.generate.quantity.Quantity;
import org.readback.generate.quantity.Unit;

/** Numbers near the right one, rounded and written as it is: those of the same story first. */
final class OtherQuantities {
    private static final List<String> SHARES =
            List.of("-0.5", "-0.4", "-0.3", "-0.2", "-0.15", "0.15", "0.2", "0.3", "0.45", "0.6", "0.8");
    private static final List<Integer> STEPS = List.of(-3, -2, -1, 1, 2, 3);
    private static final BigDecimal NEAR = new BigDecimal("2.6");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Smaller ones are told apart by single steps. */
    private static final BigDecimal SMALL = new BigDecimal(7);

    private OtherQuantities() {}

    static List<Distractor> than(Quantity key, Asked asked, Random random) {
        List<Quantity> told = asked.story().sentences().stream()
                .flatMap(sentence -> Quantities.in(sentence).stream())
                .toList();
        Set<BigDecimal> used = new HashSet<>(sameThing(key, told));
        used.add(key.number().value());
        List<Distractor> distractors = new ArrayList<>();
        for (Quantity other : told) {
            key.with(other.number())
                    .filter(like -> other.isOfSameKindAs(key) && isNear(like, key) && isFit(like, key))
                    .filter(like -> used.add(like.number().value()))
                    .map(like -> new Distractor(like.text(), Optional.of(other.sentence())))
                    .ifPresent(distractors::add);
        }
        List<Numeral> near = new ArrayList<>(near(key.number()).toList());
        Collections.shuffle(near, random);
        for (Numeral number : near) {
            key.with(number)
                    .filter(like -> isFit(like, key))
                    .filter(like -> used.add(like.number().value()))
                    .map(like -> Distractor.of(like.text()))
                    .ifPresent(distractors::add);
        }
        return distractors;
    }

    /** What else the article tells of the same thing: it could be right too. */
    private static Set<BigDecimal> sameThing(Quantity key, List<Quantity> told) {
        Set<BigDecimal> values = new HashSet<>();
        told.stream()
                .filter(other -> key.kind() == Unit.COUNT && other.noun().equals(key.noun()))
                .forEach(other -> values.add(other.number().value()));
        return values;
    }

    private static boolean isNear(Quantity like, Quantity key) {
        BigDecimal one = like.number().value();
        BigDecimal other = key.number().value();
        return one.max(other).compareTo(one.min(other).multiply(NEAR)) <= 0;
    }

    /** As exact as the key, no percentage past the whole, and no number that the key's bound takes in. */
    private static boolean isFit(Quantity like, Quantity key) {
        int order = like.number().value().compareTo(key.number().value());
        boolean sameRounding = like.number().roundedTo().compareTo(key.number().roundedTo()) == 0;
        boolean whole = key.kind() == Unit.PERCENT
                && like.number().value().compareTo(HUNDRED) >= 0
                && key.number().value().compareTo(HUNDRED) <= 0;
        boolean plural = like.number().value().compareTo(BigDecimal.ONE) != 0;
        boolean outside = (!key.isLowerBound() || order > 0) && (!key.isUpperBound() || order < 0);
        // nobody writes "14.0%" for what could be said in less
        boolean natural = !like.text().matches(".*\\.\\d*0\\D*") || key.text().matches(".*\\.\\d*0\\D*");
        return sameRounding && !whole && plural && outside && natural;
    }

    private static Stream<Numeral> near(Numeral key) {
        BigDecimal step = key.roundedTo();
        Stream<BigDecimal> single = STEPS.stream().map(count -> key.digits().add(step.multiply(new BigDecimal(count))));
        Stream<BigDecimal> shares = SHARES.stream()
                .map(share -> key.digits().add(key.digits().multiply(new BigDecimal(share))))
                .map(number -> number.divide(step, 0, RoundingMode.HALF_UP).multiply(step));
        boolean few = key.digits().compareTo(step.multiply(SMALL)) <= 0;
        return (few ? Stream.concat(single, shares) : shares).flatMap(number -> key.like(number).stream());
    }
}
