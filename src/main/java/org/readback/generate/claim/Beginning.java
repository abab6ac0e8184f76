package org.readback.generate.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readback.generate.realise.Capitals;
import org.readback.generate.story.Story;

/** A statement that was a sentence of its own begins with a capital that no name asks for. */
public final class Beginning {
    private static final Pattern SMALL = Pattern.compile(
            "(?:Every|Everyone|The|An?|All|Some|No|Most|Many|Each|There|In|On|At|For|Our|If|When|Those|These)\\b.*");

    private Beginning() {}

    /** The statement as it goes on inside a sentence. */
    public static String inside(Story story, String statement) {
        String first = statement.replaceFirst("(?s)[^\\p{L}].*", "");
        boolean capital = first.matches("\\p{Lu}\\p{Ll}{2,}") && !statement.matches("(?s)\\p{L}+ \\p{Lu}\\p{Ll}.*");
        return SMALL.matcher(statement).matches() || (capital && new Capitals(story.text()).onlyBegin(first))
                ? statement.substring(0, 1).toLowerCase(Locale.ROOT) + statement.substring(1)
                : statement;
    }
}
