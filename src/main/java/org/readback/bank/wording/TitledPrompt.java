package org.readback.bank.wording;

import java.util.Locale;
import java.util.stream.Stream;

/** A question that says of which article it is. */
public final class TitledPrompt {
    private static final String IN = "In";
    private static final String ACCORDING_TO = "According to";

    private TitledPrompt() {}

    /** "In “Whales for sale”, which number fills the gap?": asked of the article's words. */
    public static String in(String title, String prompt) {
        return begun(opening(IN, title), prompt);
    }

    /** "According to “Whales for sale”, who bought the whales?": asked of what the article tells. */
    public static String accordingTo(String title, String prompt) {
        return begun(opening(prompt.startsWith(ACCORDING_TO) ? IN : ACCORDING_TO, title), prompt);
    }

    private static String begun(String opening, String prompt) {
        return opening + prompt.substring(0, 1).toLowerCase(Locale.ROOT) + prompt.substring(1);
    }

    /** The question as it is asked where the title stands on top; any other question as it is. */
    public static String without(String title, String prompt) {
        return Stream.of(IN, ACCORDING_TO)
                .map(start -> opening(start, title))
                .filter(opening -> prompt.startsWith(opening) && prompt.length() > opening.length())
                .map(opening -> prompt.substring(opening.length()))
                .map(rest -> rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1))
                .findFirst()
                .orElse(prompt);
    }

    private static String opening(String start, String title) {
        return start + " “" + QuoteMarks.nested(title) + "”, ";
    }
}
