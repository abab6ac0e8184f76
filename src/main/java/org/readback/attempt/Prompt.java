package org.readback.attempt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readback.bank.Question;
import org.readback.bank.Question.Cloze;

/**
 * What a question asks, as it is shown.
 *
 * @param after what follows the blank; null where there is none
 */
public record Prompt(String text, @Nullable String after) {
    private static final String IN = "In “";
    private static final String TITLE_END = "”, ";

    /** @param title the article's, which stands on top of the page */
    static Prompt of(Question question, String title) {
        String prompt = withoutTitle(question.details().prompt(), title);
        int blank = question instanceof Cloze ? prompt.indexOf(Cloze.BLANK) : -1;
        return blank < 0
                ? new Prompt(prompt, null)
                : new Prompt(prompt.substring(0, blank), prompt.substring(blank + Cloze.BLANK.length()));
    }

    /** On a page of one article no question needs to say which article it is of. */
    private static String withoutTitle(String prompt, String title) {
        int end = prompt.indexOf(TITLE_END);
        if (!prompt.startsWith(IN) || end < 0 || !isSame(prompt.substring(IN.length(), end), title)) {
            return prompt;
        }
        String rest = prompt.substring(end + TITLE_END.length());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** A title within quotation marks has others of its own. */
    private static boolean isSame(String quoted, String title) {
        return quoted.replaceAll("[“”\"‘’']", "'").equals(title.replaceAll("[“”\"‘’']", "'"));
    }
}
