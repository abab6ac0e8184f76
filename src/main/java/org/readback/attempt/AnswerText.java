package org.readback.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.readback.attempt.Response.Blank;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Matched;
import org.readback.attempt.Response.Ordered;
import org.readback.attempt.Response.Ticked;
import org.readback.attempt.Response.Typed;
import org.readback.bank.Question;
import org.readback.bank.Question.InWords;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;

/**
 * A response as the log keeps it: the option or the words themselves, nothing for a blank, and JSON where there is an
 * answer for each item: {@code {"item":2}} of an ordering, {@code {"item":"partner"}} of a matching, {@code ["option"]}
 * of what was ticked.
 */
final class AnswerText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerText() {}

    static String of(Response response) {
        if (response instanceof Chosen chosen) {
            return chosen.option();
        } else if (response instanceof Ticked ticked) {
            return json(ticked.options());
        } else if (response instanceof Typed typed) {
            return typed.text();
        } else if (response instanceof Ordered ordered) {
            return json(ordered.positions());
        } else if (response instanceof Matched matched) {
            return json(matched.partners());
        }
        return "";
    }

    private static String json(Object answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException textAndNumbersOnly) {
            throw new IllegalStateException(textAndNumbersOnly);
        }
    }

    /** What was answered, as JSON tells it: a text, a list, an object by item, or null for a blank. */
    static @Nullable Object plain(Response response) {
        if (response instanceof Ticked ticked) {
            return ticked.options();
        } else if (response instanceof Ordered ordered) {
            return ordered.positions();
        } else if (response instanceof Matched matched) {
            return matched.partners();
        }
        return response instanceof Blank ? null : of(response);
    }

    /** The response to {@code question} that {@link #of} made the text of. */
    static Response read(Question question, String answer) {
        if (answer.isEmpty()) {
            return new Blank();
        } else if (question instanceof InWords) {
            return new Typed(answer);
        } else if (question instanceof MultiChoice) {
            return new Ticked(parse(answer, new TypeReference<>() {}));
        } else if (question instanceof Ordering) {
            return new Ordered(parse(answer, new TypeReference<>() {}));
        } else if (question instanceof Matching) {
            return new Matched(parse(answer, new TypeReference<>() {}));
        }
        return new Chosen(answer);
    }

    private static <T> T parse(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a response in the log is broken", broken);
        }
    }
}
