package org.readback.attempt;

import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;
import org.readback.bank.Question.Cloze;
import org.readback.bank.wording.TitledPrompt;

/**
 * What a question asks, as it is shown.
 *
 * @param after what follows the blank; null where there is none
 */
public record Prompt(String text, @Nullable String after) {
    /** @param title the article's, which stands on top of the page */
    static Prompt of(Question question, String title) {
        String prompt = TitledPrompt.without(title, question.details().prompt());
        int blank = question instanceof Cloze ? prompt.indexOf(Cloze.BLANK) : -1;
        return blank < 0
                ? new Prompt(prompt, null)
                : new Prompt(prompt.substring(0, blank), prompt.substring(blank + Cloze.BLANK.length()));
    }
}
