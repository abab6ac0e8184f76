package org.readback.bank.wording;

import java.util.Locale;

/** A question that says of which article it is: "In “Whales for sale”, which number fills the gap?" */
public final class TitledPrompt {
    private TitledPrompt() {}

    public static String of(String title, String prompt) {
        return opening(title) + prompt.substring(0, 1).toLowerCase(Locale.ROOT) + prompt.substring(1);
    }

    /** The question as it is asked where the title stands on top; any other question as it is. */
    public static String without(String title, String prompt) {
        String opening = opening(title);
        if (!prompt.startsWith(opening) || prompt.length() == opening.length()) {
            return prompt;
        }
        String rest = prompt.substring(opening.length());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static String opening(String title) {
        return "In “" + QuoteMarks.nested(title) + "”, ";
    }
}
