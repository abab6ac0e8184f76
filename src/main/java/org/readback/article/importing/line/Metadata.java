package org.readback.article.importing.line;

import java.util.regex.Pattern;

/** Lines that tell when and by whom, not what. */
public final class Metadata {
    private static final int LONGEST = 22;
    private static final int LONGEST_DATED = 16;
    // May is a month and a verb
    private static final double MOSTLY_DATE = 0.4;
    private static final Pattern LABEL = Pattern.compile(
            "^\\W*(web |first |last |originally )?(posted|published|updated|modified|created|filed|date|dated|publication date|issued)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b\\d{1,2}[:.]\\d\\d ?([ap]\\.?m\\b|gmt|bst|e[sd]?t\\b|p[sd]?t\\b|utc|hrs)|\\b\\d+ (minutes?|hours?|days?|min) (ago|read)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private Metadata() {}

    public static boolean is(Line line) {
        return line.length() <= LONGEST
                && !(line.isProse() && line.hasSeveralSentences())
                && (isLabelled(line) || isDated(line) || isByline(line));
    }

    /** Whether the line says that its date is the article's: "Posted ...", "Last Updated: ...". */
    public static boolean isLabelled(Line line) {
        return LABEL.matcher(line.text()).lookingAt()
                && (!line.isProse() || EnglishDate.in(line.text()).isPresent());
    }

    /** Whether the line is not much more than a date or a time. */
    public static boolean isDated(Line line) {
        return line.length() <= LONGEST_DATED
                && !line.isProse()
                && line.functionShare() < MOSTLY_DATE
                && tellsWhen(line.text());
    }

    private static boolean tellsWhen(String text) {
        return WEEKDAY.matcher(text).lookingAt()
                || (EnglishDate.hasDigit(text)
                        && (EnglishDate.in(text).isPresent()
                                || TIME.matcher(text).find()));
    }

    public static boolean isByline(Line line) {
        return line.isByline();
    }
}
