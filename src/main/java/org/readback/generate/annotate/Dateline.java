package org.readback.generate.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and agency before the first words of a report: "OSLO (NNA) — ". */
final class Dateline {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'’-]{2,}(?:, [\\p{L}. ]+)?\\s*(?:\\([\\p{L} /]+\\)\\s*)?(?:—|–|--|\\s-\\s)\\s*");

    private Dateline() {}

    /** The paragraph with blanks for its dateline, so that every offset stays. */
    static String blanked(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.find() ? " ".repeat(dateline.end()) + paragraph.substring(dateline.end()) : paragraph;
    }
}
