package org.readback.article.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and agency that open a wire story: "BEIJING (AFP) —". */
final class Dateline {
    private static final String PLACE = "^\\p{Lu}[\\p{L}.'’ -]{2,30}(?:, [\\p{L}\\p{N}.,'’ ]{2,40})?";
    private static final String DASH = "(?: ?(?:--|—|–)| -) ?";
    private static final Pattern WITH_AGENCY =
            Pattern.compile(PLACE + " ?\\((\\p{Lu}[\\p{L} .-]{1,30})\\)" + DASH + ".*");
    private static final Pattern CAPITALS =
            Pattern.compile("^\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, [\\p{L}\\p{N}.,'’ ]{2,40})?" + DASH + ".*");

    private Dateline() {}

    static boolean opens(String paragraph) {
        return WITH_AGENCY.matcher(paragraph).matches()
                || CAPITALS.matcher(paragraph).matches();
    }

    /** The agency that the paragraph's dateline names. */
    static Optional<String> agency(String paragraph) {
        Matcher dateline = WITH_AGENCY.matcher(paragraph);
        return dateline.matches() ? Optional.of(dateline.group(1).strip()) : Optional.empty();
    }
}
