package org.readback.attempt;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.TrueFalse;
import org.readback.quiz.Quiz;

/** How a question is answered on a page, with what was answered last; nothing in it tells a key. */
public sealed interface Control {
    /** Whether a form can send this many values for it. */
    boolean takes(int values);

    /** Whether nothing of it is left to answer. */
    boolean isAnswered();

    /** The values that a form sends for it as it stands. */
    List<String> given();

    /** What was answered, on one line; empty where nothing was. */
    String inWords();

    /** Options to choose from. */
    sealed interface Choosing extends Control {
        List<Option> options();

        @Override
        default boolean isAnswered() {
            return chosen().findAny().isPresent();
        }

        @Override
        default List<String> given() {
            return chosen().map(Option::value).toList();
        }

        @Override
        default String inWords() {
            return chosen().map(Option::label).collect(joining(", "));
        }

        private Stream<Option> chosen() {
            return options().stream().filter(Option::isChosen);
        }
    }

    /** One of several options. */
    record Radios(List<Option> options) implements Choosing {
        @Override
        public boolean takes(int values) {
            return values == 1;
        }
    }

    /** Any of several options; beside those that are ticked a form sends an empty value. */
    record Boxes(List<Option> options) implements Choosing {
        @Override
        public boolean takes(int values) {
            return values <= 1 + options.size();
        }
    }

    /** An option, and whether it was chosen. */
    record Option(String value, String label, boolean isChosen) {}

    /** A line to write in. */
    record Field(String text) implements Control {
        @Override
        public boolean takes(int values) {
            return values == 1;
        }

        @Override
        public boolean isAnswered() {
            return !text.isEmpty();
        }

        @Override
        public List<String> given() {
            return List.of(text);
        }

        @Override
        public String inWords() {
            return text;
        }

        /** The most characters that fit. */
        public int longest() {
            return FormAnswer.LONGEST;
        }
    }

    /** A list for each of several items. */
    sealed interface Lists extends Control {
        List<Select> selects();

        @Override
        default boolean takes(int values) {
            return values == selects().size();
        }

        @Override
        default boolean isAnswered() {
            return selects().stream().allMatch(select -> select.chosen() != null);
        }

        @Override
        default List<String> given() {
            return selects().stream()
                    .map(select -> Objects.requireNonNullElse(select.chosen(), ""))
                    .toList();
        }

        @Override
        default String inWords() {
            return selects().stream()
                    .filter(select -> select.chosen() != null)
                    .map(select -> select.item() + ": " + select.chosen())
                    .collect(joining("; "));
        }
    }

    /** A position for each item. */
    record Positions(List<Select> selects) implements Lists {
        @Override
        public boolean isAnswered() {
            return Lists.super.isAnswered() && shared().isEmpty();
        }

        /** The positions that more than one item has. */
        public List<String> shared() {
            List<String> given = given();
            return given.stream()
                    .filter(position -> !position.isEmpty() && Collections.frequency(given, position) > 1)
                    .distinct()
                    .sorted(Comparator.comparing(Integer::valueOf))
                    .toList();
        }
    }

    /** A partner for each item. */
    record Partners(List<Select> selects) implements Lists {}

    /** A list of options for one item. */
    record Select(
            String item, List<String> options, @Nullable String chosen) {}

    /** The control of a question in the attempt with this seed. */
    static Control of(Question question, long seed, Response response) {
        String chosen = response instanceof Response.Chosen given ? given.option() : "";
        if (question instanceof Choice choice) {
            return new Radios(options(Quiz.options(choice, seed), chosen::equals));
        } else if (question instanceof MultiChoice multi) {
            Set<String> ticked = response instanceof Response.Ticked given ? given.options() : Set.of();
            return new Boxes(options(Quiz.options(multi, seed), ticked::contains));
        } else if (question instanceof TrueFalse) {
            return new Radios(List.of(
                    new Option("true", "True", chosen.equals("true")),
                    new Option("false", "False", chosen.equals("false"))));
        } else if (question instanceof Ordering ordering) {
            return new Positions(positions(Quiz.items(ordering, seed), response));
        } else if (question instanceof Matching matching) {
            return new Partners(partners(matching, seed, response));
        }
        return new Field(response instanceof Response.Typed typed ? typed.text() : "");
    }

    private static List<Option> options(List<String> texts, Predicate<String> isChosen) {
        return texts.stream()
                .map(text -> new Option(text, text, isChosen.test(text)))
                .toList();
    }

    private static List<Select> positions(List<String> items, Response response) {
        List<String> options =
                IntStream.rangeClosed(1, items.size()).mapToObj(String::valueOf).toList();
        Map<String, Integer> given = response instanceof Response.Ordered ordered ? ordered.positions() : Map.of();
        return items.stream()
                .map(item -> new Select(
                        item,
                        options,
                        Optional.ofNullable(given.get(item))
                                .map(String::valueOf)
                                .orElse(null)))
                .toList();
    }

    private static List<Select> partners(Matching matching, long seed, Response response) {
        List<String> options = Quiz.partners(matching, seed);
        Map<String, String> given = response instanceof Response.Matched matched ? matched.partners() : Map.of();
        return matching.key().keySet().stream()
                .map(item -> new Select(item, options, given.get(item)))
                .toList();
    }
}
