package org.readback.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place and agency before the first words of a report: "OSLO (NNA) — ".
 *
 * @param text without the dash after it: "OSLO (NNA)"
 * @param rest the paragraph without its dateline
 */
public record Dateline(String text, @Nullable String agency, String rest) {
    private static final String REGION = "(?:, [\\p{L}\\p{N}.,'’ ]{2,40})?";
    private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L} ./-]{1,30})\\)";
    private static final String WITH_AGENCY = "\\p{Lu}[\\p{L}.'’/ -]{2,30}" + REGION + " ?" + AGENCY;
    // without an agency only capitals tell a place from the first words of a sentence
    private static final String IN_CAPITALS = "\\p{Lu}[\\p{Lu}.'’/ -]{2,30}" + REGION;
    private static final String IN_BRACKETS = "\\((?<bracketed>\\p{Lu}[\\p{L}\\p{N}.,'’ -]{1,50})\\)";
    private static final String DASH = "\\s*(?:--+|—|–|(?<=[\\s)])[-_](?=\\s))\\s*";
    private static final Pattern DATELINE =
            Pattern.compile("^(?:" + WITH_AGENCY + "|" + IN_CAPITALS + "|" + IN_BRACKETS + ")" + DASH);
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,8}");
    // "KOCHI: The harbour" and "Oslo (NNA)The harbour" are datelines only where a report begins
    private static final Pattern WITH_COLON = Pattern.compile("^\\p{Lu}[\\p{Lu}.'’ -]{2,30}" + REGION + "(?=: )");
    private static final Pattern WITHOUT_DASH = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'’ -]{2,30}" + REGION + " ?)?\\((?<agency>\\p{Lu}{2,8})\\)(?=[\\p{Lu}“\"])");

    /** The dateline that a report's first paragraph begins with. */
    public static Optional<Dateline> in(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        if (hasDash(paragraph) && dateline.lookingAt()) {
            String text = dateline.group().replaceFirst("[-—–_\\s]+$", "");
            return Optional.of(new Dateline(text, agency(dateline), paragraph.substring(dateline.end())));
        }
        Matcher undashed = WITHOUT_DASH.matcher(paragraph);
        if (paragraph.indexOf('(') >= 0 && undashed.lookingAt()) {
            return Optional.of(
                    new Dateline(undashed.group(), undashed.group("agency"), paragraph.substring(undashed.end())));
        }
        Matcher colon = WITH_COLON.matcher(paragraph);
        return paragraph.contains(": ") && colon.lookingAt()
                ? Optional.of(new Dateline(colon.group(), null, paragraph.substring(colon.end() + 2)))
                : Optional.empty();
    }

    /** Most paragraphs have no dash, and needn't be compared with the pattern. */
    private static boolean hasDash(String paragraph) {
        return paragraph.indexOf('-') >= 0
                || paragraph.indexOf('—') >= 0
                || paragraph.indexOf('–') >= 0
                || paragraph.indexOf('_') >= 0;
    }

    /** Whether the paragraph begins with a dateline and its dash. */
    public static boolean opens(String paragraph) {
        return hasDash(paragraph) && DATELINE.matcher(paragraph).lookingAt();
    }

    /** The agency that the paragraph's dateline names. */
    public static Optional<String> agency(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return hasDash(paragraph) && dateline.lookingAt() ? Optional.ofNullable(agency(dateline)) : Optional.empty();
    }

    private static @Nullable String agency(Matcher dateline) {
        String agency = dateline.group("agency");
        if (agency != null) {
            return agency.strip();
        }
        // "(NNA) —" names the agency, "(Oslo) —" the place
        String bracketed = dateline.group("bracketed");
        return bracketed != null && CAPITALS.matcher(bracketed).matches() ? bracketed : null;
    }

    /** The paragraph with blanks for its dateline, so that every offset stays. */
    public static String blanked(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return hasDash(paragraph) && dateline.lookingAt()
                ? " ".repeat(dateline.end()) + paragraph.substring(dateline.end())
                : paragraph;
    }
}
