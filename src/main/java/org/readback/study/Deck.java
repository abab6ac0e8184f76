package org.readback.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The questions that a student missed at least once: a pure function of what was scored, kept nowhere. */
record Deck(List<Card> cards) {
    /**
     * The deck that this history makes.
     *
     * @param asked whether the question is still asked
     * @param zone where days begin
     */
    static Deck of(History history, Predicate<QuestionId> asked, ZoneId zone) {
        return new Deck(history.byQuestion().entrySet().stream()
                .filter(results -> asked.test(results.getKey()))
                .flatMap(results -> Card.of(results.getKey(), results.getValue(), zone).stream())
                .toList());
    }

    /** What should be asked today, the longest due first. */
    List<Card> due(LocalDate today) {
        return cards.stream()
                .filter(card -> card.isDue(today))
                .sorted(Comparator.comparing(Card::due))
                .toList();
    }

    /** How many questions come on each day after this one; none on days that aren't there. */
    SortedMap<LocalDate, Long> after(LocalDate today) {
        return cards.stream()
                .filter(card -> !card.isDue(today))
                .collect(Collectors.groupingBy(Card::due, TreeMap::new, Collectors.counting()));
    }

    /** How many are known for a week or more. */
    long known() {
        return cards.stream().filter(Card::isKnown).count();
    }
}
