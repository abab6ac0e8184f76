package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Cloze;
import org.readback.bank.Question.Details;
import org.readback.bank.Question.Matching;
import org.readback.bank.Question.MultiChoice;
import org.readback.bank.Question.Ordering;
import org.readback.bank.Question.Origin;
import org.readback.bank.Question.ShortAnswer;
import org.readback.bank.Question.Status;
import org.readback.bank.Question.TrueFalse;

/** A question of each type, whose texts are what YAML and JSON find hardest. */
final class Questions {
    private static final Evidence EVIDENCE =
            new Evidence(7, "“so far”: 50 % \\ done", "He said \"he\" \u0092\u007f 𝄞 ", ", on 2011-04-28");
    private static final Evidence OTHER = new Evidence(2, "# no comment", "- ", " - ");

    private Questions() {}

    static List<Question> ofEveryType() {
        return List.of(
                new Choice(details("one", "How far? No: yes & on"), "No", List.of("on", "2011-04-28", "~")),
                new Choice(
                        details("two", "Yes"), "Yes", List.of("é".repeat(150), ": x"), Map.of("é".repeat(150), OTHER)),
                new MultiChoice(
                        details("ten", "[]"), List.of("no", "- 1", "é"), List.of("{}", "#"), Map.of("{}", OTHER)),
                new TrueFalse(details("three", "[1997]"), true),
                new TrueFalse(details("four", "{so: on}"), false),
                new ShortAnswer(details("five", "#5?"), "1997", List.of("true", "’97")),
                new ShortAnswer(details("six", "null"), "~", List.of()),
                new Cloze(details("seven", "It was ____: so far."), "- a", List.of("*b", "&c")),
                new Ordering(details("eight", "!"), List.of("zwei", "Yes", "- 1", "# 0")),
                new Matching(details("nine", "%"), pairs(), List.of("null", "'quoted'")));
    }

    /** Details with the same id and prompt for each who asks, two places of evidence and an origin. */
    static Details details(String id, String prompt) {
        return new Details(
                id,
                prompt,
                EVIDENCE,
                List.of(OTHER),
                "See – here.",
                2,
                Status.PUBLISHED,
                new Origin.Generated("who-said", 0.95));
    }

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("zoo: a", "1");
        pairs.put("Yes", "true");
        pairs.put("1997", "# 2");
        pairs.put("“a” ".repeat(37), "é".repeat(2_000));
        return pairs;
    }
}
