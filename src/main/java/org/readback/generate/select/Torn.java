package org.readback.generate.select;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the ends of a question or statement tell of words that have been cut off with what followed. */
final class Torn {
    private static final List<Pattern> QUESTIONS = Stream.of(
                    "\\bdid .* (?:meet|show|hold|make|take|give|tell|say|find|have|get|put|bring|call|spend)\\?$",
                    "\\bfrom one [a-z]+\\?$",
                    "\\bon the grounds?\\b(?! (?:that|of)\\b)",
                    "^[^“]* - ",
                    // "When did Ada Lund check?"
                    "^(?:When|In what year|In which month) did (?:\\p{Lu}\\S* )+(?!die|resign|retire|marry|return|disappear"
                            + "|drown|emigrate|graduate)\\p{Ll}+\\?$",
                    "^Who (?:watched|saw|told|met|led|held|made|took|gave) (?:from|in|at|on|after|before)\\b",
                    // "the old sheet of iron, hole and all"
                    "^[^“]*, \\p{Ll}+\\?$",
                    // "born Ada Holm" is a name, not what became of her
                    "\\bborn (?!(?:on|in|at|to|into|of|by)\\b)[^?]*\\p{Lu}")
            .map(Pattern::compile)
            .toList();
    private static final Pattern EVENT = Pattern.compile("^(?!.*\\b(?:was|were|been)\\b).*"
            + " (?:met|showed|held|made|took|gave|told|said|found|had|got|brought|called)\\.$");

    private Torn() {}

    static boolean is(String prompt) {
        return QUESTIONS.stream().anyMatch(torn -> torn.matcher(prompt).find());
    }

    static boolean isIn(List<String> events) {
        return events.stream().anyMatch(event -> EVENT.matcher(event).find());
    }

    /** "… the book Songs Of" or "… by At Night": a capital where no name begins. */
    static boolean isTitle(String prompt) {
        return !prompt.contains("“") && prompt.matches(".*[a-z] (In|On|At|The|A|By|For|Of)\\b.*");
    }
}
