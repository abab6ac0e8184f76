package org.readback.attempt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;
import org.readback.bank.Question.Cloze;
import org.readback.bank.wording.TitledPrompt;

/**
 * What a question asks, as it is shown.
 *
 * @param lead what is asked of a passage that stands behind it; empty where there is none
 * @param text the passage up to its blank, or the whole prompt
 * @param after what follows the blank; null where there is none
 */
public record Prompt(String lead, String text, @Nullable String after) {
    /** "Which number fills the gap? “It paid £____.”" */
    private static final Pattern PASSAGE = Pattern.compile("(?s)(?<lead>.*?[?:]) (?<text>“.*)");

    /** @param title the article's, which stands on top of the page */
    static Prompt of(Question question, String title) {
        String prompt = TitledPrompt.without(title, question.details().prompt());
        int blank = question instanceof Cloze ? prompt.indexOf(Cloze.BLANK) : -1;
        if (blank < 0) {
            return new Prompt("", prompt, null);
        }
        String before = prompt.substring(0, blank);
        String after = prompt.substring(blank + Cloze.BLANK.length());
        Matcher passage = PASSAGE.matcher(before);
        return passage.matches()
                ? new Prompt(passage.group("lead"), passage.group("text"), after)
                : new Prompt("", before, after);
    }
}
