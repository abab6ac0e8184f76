package org.readback.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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

/** Responses as the page of a question can send them, and the same in another order. */
final class AnyResponse {
    private AnyResponse() {}

    /** The response that is the key. */
    static Response key(Question question) {
        if (question instanceof Choice choice) {
            return new Chosen(choice.key());
        } else if (question instanceof MultiChoice multi) {
            return new Ticked(new HashSet<>(multi.key()));
        } else if (question instanceof TrueFalse statement) {
            return new Chosen(String.valueOf(statement.key()));
        } else if (question instanceof InWords asked) {
            return new Typed(asked.key());
        } else if (question instanceof Ordering ordering) {
            Map<String, Integer> positions = new HashMap<>();
            ordering.key().forEach(item -> positions.put(item, positions.size() + 1));
            return new Ordered(positions);
        }
        return new Matched(((Matching) question).key());
    }

    /** What a form sends of which every control was left as it was or used in any way. */
    static Response any(Question question, Random random) {
        Control control = Control.of(question, random.nextLong(), new Response.Blank());
        try {
            return FormAnswer.read(control, values(question, control, random));
        } catch (AnswerRefused impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> values(Question question, Control control, Random random) {
        if (control instanceof Control.Radios radios) {
            return List.of(any(radios.options(), random).value());
        } else if (control instanceof Control.Boxes boxes) {
            Stream<String> ticked = boxes.options().stream()
                    .filter(option -> random.nextBoolean())
                    .map(Control.Option::value);
            return Stream.concat(Stream.of(""), ticked).toList();
        } else if (control instanceof Control.Positions positions) {
            return selected(positions.selects(), random);
        } else if (control instanceof Control.Partners partners) {
            return selected(partners.selects(), random);
        }
        return List.of(typed(((InWords) question), random));
    }

    private static List<String> selected(List<Control.Select> selects, Random random) {
        return selects.stream()
                .map(select -> random.nextInt(4) == 0 ? "" : any(select.options(), random))
                .toList();
    }

    /** A wording, with a letter changed or left out now and then. */
    private static String typed(InWords question, Random random) {
        StringBuilder text = new StringBuilder(any(question.wordings(), random));
        for (int slips = random.nextInt(3); slips > 0 && !text.isEmpty(); slips--) {
            int at = random.nextInt(text.length());
            text.replace(at, at + 1, any(List.of("", "e", "x", " ", "ab"), random));
        }
        return text.toString();
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** The question with its options, items or wordings in another order; that of an ordering is its key. */
    static Question shuffled(Question question, Random random) {
        if (question instanceof Choice choice) {
            return new Choice(choice.details(), choice.key(), shuffled(choice.distractors(), random));
        } else if (question instanceof MultiChoice multi) {
            return new MultiChoice(
                    multi.details(),
                    shuffled(multi.key(), random),
                    shuffled(multi.distractors(), random),
                    multi.refutations());
        } else if (question instanceof Matching matching) {
            return new Matching(
                    matching.details(), shuffled(matching.key(), random), shuffled(matching.distractors(), random));
        } else if (question instanceof InWords asked) {
            return asked.withConfusable(shuffled(asked.confusable(), random));
        }
        return question;
    }

    /** The same response, its parts given in another order. */
    static Response shuffled(Response response, Random random) {
        if (response instanceof Ordered ordered) {
            return new Ordered(shuffled(ordered.positions(), random));
        } else if (response instanceof Matched matched) {
            return new Matched(shuffled(matched.partners(), random));
        }
        return response;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        Map<String, V> shuffled = new LinkedHashMap<>();
        shuffled(List.copyOf(map.entrySet()), random).forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }
}
