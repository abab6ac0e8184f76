package org.readback.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Matched;
import org.readback.attempt.Response.Ordered;
import org.readback.attempt.Response.Ticked;
import org.readback.attempt.Response.Typed;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.InWords;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.TrueFalse;
import org.readback.quiz.Quiz;

/** A response beside the key, as a review shows them. */
public sealed interface Marked {
    /** An answer, and whether it was given and is right. */
    record Option(String text, boolean isResponse, boolean isKey) {
        /** What was given, if anything, and the key, where that is something else. */
        static List<Option> of(Optional<String> response, String key, boolean isRight) {
            Stream<Option> given = response.map(text -> new Option(text, true, isRight)).stream();
            Stream<Option> right =
                    response.filter(key::equals).isPresent() ? Stream.empty() : Stream.of(new Option(key, false, true));
            return Stream.concat(given, right).toList();
        }
    }

    /**
     * Options, or words.
     *
     * @param accepted other wordings that are right, too
     * @param countedAs the wording that the response counted as, though it was misspelt; null where it wasn't
     */
    record Options(
            List<Option> options,
            List<String> accepted,
            @Nullable String countedAs) implements Marked {
        Options(List<Option> options) {
            this(options, List.of(), null);
        }
    }

    /** The options of each item. */
    record Pairs(List<Pair> pairs) implements Marked {}

    /** An item with the partner that it was given, and its own. */
    record Pair(String item, List<Option> partners) {}

    /**
     * An order beside the right one.
     *
     * @param unplaced the items without a position
     * @param neighbours how many items follow the one that they should
     */
    record Order(List<Place> places, List<String> unplaced, List<String> key, long neighbours) implements Marked {
        public boolean isRight() {
            return neighbours == pairs();
        }

        /** How many items should follow another. */
        public int pairs() {
            return key.size() - 1;
        }
    }

    /** An item at a position. */
    record Place(int position, String item) {}

    static Marked of(Question question, long seed, Response response) {
        if (question instanceof Choice choice) {
            return new Options(Quiz.options(choice, seed).stream()
                    .map(text -> new Option(
                            text,
                            response.equals(new Chosen(text)),
                            choice.key().equals(text)))
                    .toList());
        } else if (question instanceof MultiChoice multi) {
            Set<String> ticked = response instanceof Ticked given ? given.options() : Set.of();
            return new Options(Quiz.options(multi, seed).stream()
                    .map(text ->
                            new Option(text, ticked.contains(text), multi.key().contains(text)))
                    .toList());
        } else if (question instanceof TrueFalse statement) {
            return new Options(List.of(
                    new Option("True", response.equals(new Chosen("true")), statement.key()),
                    new Option("False", response.equals(new Chosen("false")), !statement.key())));
        } else if (question instanceof InWords asked) {
            return words(asked, response);
        } else if (question instanceof Matching matching) {
            return pairs(matching, response instanceof Matched matched ? matched.partners() : Map.of());
        } else if (question instanceof Ordering ordering) {
            return order(ordering, response instanceof Ordered ordered ? ordered : new Ordered(Map.of()));
        }
        throw new IllegalStateException("a type of question that no review knows: " + question);
    }

    private static Marked words(InWords question, Response response) {
        Optional<String> given = response instanceof Typed typed ? Optional.of(typed.text()) : Optional.empty();
        Optional<CountedAs> counted = given.flatMap(text -> CountedAs.of(question, text));
        return new Options(
                Option.of(given, question.key(), counted.isPresent()),
                question.accepted(),
                counted.filter(CountedAs::isMisspelt).map(CountedAs::wording).orElse(null));
    }

    private static Marked pairs(Matching question, Map<String, String> partners) {
        List<Pair> pairs = new ArrayList<>();
        question.key().forEach((item, key) -> {
            Optional<String> given = Optional.ofNullable(partners.get(item));
            pairs.add(new Pair(
                    item, Option.of(given, key, given.filter(key::equals).isPresent())));
        });
        return new Pairs(pairs);
    }

    private static Marked order(Ordering question, Ordered response) {
        List<Place> places = response.positions().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(place -> new Place(place.getValue(), place.getKey()))
                .toList();
        List<String> unplaced = question.key().stream()
                .filter(item -> !response.positions().containsKey(item))
                .sorted()
                .toList();
        return new Order(places, unplaced, question.key(), response.neighbours(question));
    }
}
