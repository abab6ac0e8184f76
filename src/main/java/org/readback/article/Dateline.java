package org.readback.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and agency before the first words of a report: "OSLO (NNA) — ". */
public final class Dateline {
    private static final String REGION = "(?:, [\\p{L}\\p{N}.,'’ ]{2,40})?";
    private static final String WITH_AGENCY =
            "\\p{Lu}[\\p{L}.'’ -]{2,30}" + REGION + " ?\\((?<agency>\\p{Lu}[\\p{L} ./-]{1,30})\\)";
    // without an agency only capitals tell a place from the first words of a sentence
    private static final String IN_CAPITALS = "\\p{Lu}[\\p{Lu}.'’ -]{2,30}" + REGION;
    private static final Pattern DATELINE =
            Pattern.compile("^(?:" + WITH_AGENCY + "|" + IN_CAPITALS + ")\\s*(?:--|—|–|(?<=\\s)-(?=\\s))\\s*");

    private Dateline() {}

    /** Whether the paragraph begins with a dateline. */
    public static boolean opens(String paragraph) {
        return DATELINE.matcher(paragraph).find();
    }

    /** The agency that the paragraph's dateline names. */
    public static Optional<String> agency(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.find() ? Optional.ofNullable(dateline.group("agency")).map(String::strip) : Optional.empty();
    }

    /** The paragraph with blanks for its dateline, so that every offset stays. */
    public static String blanked(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.find() ? " ".repeat(dateline.end()) + paragraph.substring(dateline.end()) : paragraph;
    }
}
