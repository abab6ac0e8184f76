package org.readback.attempt;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.attempt.Response.Blank;
import org.readback.attempt.Response.Chosen;
import org.readback.attempt.Response.Matched;
import org.readback.attempt.Response.Ordered;
import org.readback.attempt.Response.Ticked;
import org.readback.attempt.Response.Typed;

/**
 * What a form's control sends for a question: one value, one for each of its lists in the order shown, or one for each
 * box that is ticked.
 */
final class FormAnswer {
    /** The most characters of an answer in words. */
    static final int LONGEST = 1_000;

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");

    private FormAnswer() {}

    /** The response that these values of the control stand for. */
    static Response read(Control control, List<String> values) throws AnswerRefused {
        if (!control.takes(values.size())) {
            throw AnswerRefused.noOption();
        }
        if (control instanceof Control.Radios radios) {
            return chosen(radios, values.get(0));
        } else if (control instanceof Control.Boxes boxes) {
            return ticked(boxes, values);
        } else if (control instanceof Control.Field) {
            return typed(values.get(0));
        } else if (control instanceof Control.Positions positions) {
            Map<String, Integer> chosen = new LinkedHashMap<>();
            chosen(positions.selects(), values).forEach((item, value) -> chosen.put(item, Integer.valueOf(value)));
            return chosen.isEmpty() ? new Blank() : new Ordered(chosen);
        }
        Map<String, String> chosen = chosen(((Control.Partners) control).selects(), values);
        return chosen.isEmpty() ? new Blank() : new Matched(chosen);
    }

    private static Response chosen(Control.Radios radios, String value) throws AnswerRefused {
        return new Chosen(oneOf(radios.options(), value));
    }

    private static Response ticked(Control.Boxes boxes, List<String> values) throws AnswerRefused {
        Set<String> ticked = new HashSet<>();
        for (String value : values) {
            if (!value.isEmpty()) {
                ticked.add(oneOf(boxes.options(), value));
            }
        }
        return ticked.isEmpty() ? new Blank() : new Ticked(ticked);
    }

    private static String oneOf(List<Control.Option> options, String value) throws AnswerRefused {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            throw AnswerRefused.noOption();
        }
        return value;
    }

    private static Response typed(String value) throws AnswerRefused {
        if (value.length() > LONGEST) {
            throw AnswerRefused.tooLong(LONGEST);
        }
        String text = UNSEEN.matcher(value).replaceAll(" ").strip();
        return text.isEmpty() ? new Blank() : new Typed(text);
    }

    /** What was chosen for each item; nothing for one whose list stands at its empty first line. */
    private static Map<String, String> chosen(List<Control.Select> selects, List<String> values) throws AnswerRefused {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (selects.get(i).options().contains(value)) {
                chosen.put(selects.get(i).item(), value);
            } else if (!value.isEmpty()) {
                throw AnswerRefused.noOption();
            }
        }
        return chosen;
    }
}
