package org.readback.article.importing.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.article.importing.page.Reason;

/** Tells the lines in which a page speaks of itself; an article's own lines have no cue. */
public final class Cue {
    private static final String CREW =
            "(reporting|reported|writing|written|editing|edited|compiled|translated|translation|produced|research)";
    private static final String AGENCY = "(ap|afp|epa|upi|reuters|xinhua|getty|associated press|agence france-presse)";
    private static final String PICTURE =
            "(photo|photographs?|photos|image|picture|media|video|credit|illustration|file photo)";

    // a longer line of few words is an address or data; and patterns may be slow on what nobody wrote
    private static final int LONGEST = 1_000;

    private static final int LONGEST_PICTURE_CREDIT = 9;

    /** @param needs of which one must be in a line of small letters, to spare most lines the pattern */
    private record Saying(Reason reason, List<String> needs, Pattern pattern) {
        boolean in(String text, String small) {
            boolean possible = needs.isEmpty() || needs.stream().anyMatch(small::contains);
            return possible && pattern.matcher(text).find();
        }
    }

    private static final List<Saying> SAYINGS = List.of(
            saying(
                    Reason.COPYRIGHT,
                    "© (c) copyright reserved",
                    "^(?>\\W*?(©|\\(c\\)|copyright))(copyright|\\(c\\)|\\W)*+(\\d{4}|by\\b)|© ?\\d{4}|\\ball rights reserved\\b"),
            saying(
                    Reason.COMMENT,
                    "comment",
                    "\\bcomments? (is|are|form|section|policy|have been)\\b.{0,40}\\b(closed|moderated|disabled|open)\\b"),
            saying(
                    Reason.COMMENT,
                    "^(no|\\d+|\\(\\d+\\)) (user |reader )?(comments?|responses|replies|thoughts)\\b(?!.*\\.$)"),
            saying(Reason.COMMENT, "says: writes: wrote: said:", "^\\S+( \\S+){0,3} (says|writes|wrote|said):$"),
            saying(Reason.ADVERTISEMENT, "continues", "^\\W*(story|article|text) continues (below|after)\\b"),
            saying(
                    Reason.CREDIT,
                    "contributed",
                    "\\bcontributed( \\w+)? to (this|the) (report|article|story|post|piece)\\b"),
            saying(Reason.CREDIT, "^\\W*(additional |with |by )?" + CREW + "( and \\w+)? (by|from)\\b"),
            saying(
                    Reason.CREDIT,
                    "this",
                    "\\bthis (article|story|post|piece|entry|commentary)\\b.{0,30}\\b(published|posted|appeared|appears|adapted|republished)\\b"),
            saying(
                    Reason.CREDIT,
                    "^\\W*(sources?|editors?|web editor|authors?|tags?|filed under|posted in|categor(y|ies)): ?\\S"),
            saying(
                    Reason.CAPTION,
                    "[(\\[|/—–] ?" + PICTURE + "\\b[^.]{0,60}[)\\]]?\\.?$|^" + PICTURE
                            + " (copyright|caption|source|by)\\b"),
            saying(
                    Reason.CAPTION,
                    "[\\p{L}.\"”] ?[(\\[/|] ?" + AGENCY + "\\b[^.]{0,40}[)\\]]?\\.?$|\\b(getty images|" + PICTURE
                            + " by)\\b"),
            saying(
                    Reason.FOOTER,
                    "site open",
                    "\\b(external|other|third[- ]party) (internet |web ?)?sites\\b|^.{0,80}\\bopens? in (a )?new\\b.{0,20}$"),
            saying(Reason.CAPTION, "\\b" + PICTURE + "s?: ?\\p{Lu}.{0,60}$|\\(\\p{Lu}[^()]{0,40}/[^()]{0,40}\\)\\.?$"),
            saying(
                    Reason.CAPTION,
                    "photo file in",
                    "^(photo shows|file ?[-–—:]|file photo|in this .{0,40}\\b(photo|image|picture|photograph)\\b)"),
            saying(Reason.CAPTION, "image photo", "^[^.]{0,80}\\b(image|photo) (source|copyright|caption|credit)\\b"),
            saying(
                    Reason.CAPTION,
                    "/",
                    "[.!?”\"] \\(?\\p{Lu}[\\p{L}.]*( \\p{Lu}[\\p{L}.]*){0,2} ?/ ?\\p{Lu}[\\p{L}. ]{1,30}\\)?$"),
            saying(
                    Reason.CREDIT,
                    "this version",
                    "\\b(this|earlier version of this|previous version of this)( \\p{L}+)? (article|story|report|column|interview|post)\\b.{0,40}"
                            + "\\b(amended|corrected|updated|misstated|incorrectly|first published)\\b|\\bthis (developing|breaking)( news)? (story|report)\\b"),
            saying(
                    Reason.CREDIT,
                    "correction clarification editor update",
                    "^(corrections?|clarification|editor['’]?s['’]? note|update)\\b.{0,30}[:—–-] ?"),
            saying(Reason.CREDIT, "@", "[\\p{L}\\d.]@[\\p{L}\\d-]+\\.[\\p{L}]{2,}"),
            saying(
                    Reason.COMMENT,
                    "/ .",
                    "^[^.:]{2,40}\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}[^:]{0,12}(:\\d\\d)?[^:]{0,6}: \\S"),
            saying(
                    Reason.SHARING,
                    "follow like find",
                    "^(follow|like|find) .{0,40}(@\\w|\\bon (twitter|facebook|instagram)\\b)"),
            saying(Reason.ADVERTISEMENT, "apply", "\\b(terms|conditions) apply\\b"),
            saying(Reason.FOOTER, "printed reprints", "^printed from\\b|\\bfor reprints\\b"),
            saying(
                    Reason.FOOTER,
                    "here.",
                    "^[^\"“”]*\\b(you|your|our|dates|more|details|find|get)\\b[^.\"“”]*\\bhere\\.( |$)"),
            saying(
                    Reason.CAPTION,
                    "caption image photo",
                    "\\b(hide|toggle|enlarge) (this )?(caption|image|photo)\\W*$"),
            saying(Reason.CAPTION, "fig chart map graph", "^(figure|fig\\.|chart|map|graph) \\d+[.:] "),
            saying(Reason.CAPTION, "foreground background", "^[^\"“”]*\\bin the (foreground|background)\\b[^\"“”]*$"),
            saying(Reason.SHARING, "(@", "\\(@\\w+\\)( \\w+\\.? \\d{1,2}, \\d{4})?$"),
            saying(
                    Reason.CREDIT,
                    "information material",
                    "\\b(information|material)\\b.{0,20}\\bthis (report|article|story)\\b"),
            saying(Reason.CREDIT, "author writer", "^\\W*the (author|writer) (is|was)\\b"),
            saying(
                    Reason.FOOTER,
                    "views opinions powered",
                    "(^|[.!?] )\\W*(the )?(views|opinions)( and \\w+)? expressed\\b|\\bpowered by\\b"));
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    // "Ines Tull/Orchard Pictures", "Orchard Photo"
    private static final Pattern PICTURE_CREDIT =
            Pattern.compile("^\\(?" + NAME + "(?: " + NAME + "){1,3} ?/ ?\\p{Lu}[\\p{L} /&.]*\\)?$" + "|^(?:" + NAME
                    + " ){1,3}(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Vv]ideo|[Gg]raphic)$");
    // "Police stand guard in Oslo, March 2, 2011."
    private static final int SHORTEST_DATED = 9;
    private static final Pattern DATED_CAPTION =
            Pattern.compile("(?!.*\\b(?:was|were|had|said|says|told|has|have|will)\\b)[^\"“”]{20,240},? "
                    + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8},? \\d{4})\\.?");
    private static final Pattern LINK_ROW =
            Pattern.compile("\\S ?[|>»›·•] ?\\S.*[|>»›·•] ?\\S|^[^.?!]*\\S ?[|>»›] ?\\S[^.]*$");

    private Cue() {}

    private static Saying saying(Reason reason, String pattern) {
        return saying(reason, "", pattern);
    }

    private static Saying saying(Reason reason, String needs, String pattern) {
        List<String> needed = needs.isEmpty() ? List.of() : List.of(needs.split(" ", -1));
        return new Saying(reason, needed, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private static boolean endsInYear(String text) {
        int last = text.length() - (text.endsWith(".") ? 2 : 1);
        return last > 0 && Character.isDigit(text.charAt(last));
    }

    /** Why the line is the page's own, or empty. */
    public static Optional<Reason> in(Line line) {
        if (line.length() <= 60 && line.text().length() <= LONGEST) {
            String small = line.text().toLowerCase(Locale.ROOT);
            for (Saying saying : SAYINGS) {
                if (saying.in(line.text(), small)) {
                    return Optional.of(saying.reason());
                }
            }
        }
        if (line.length() <= LONGEST_PICTURE_CREDIT
                && PICTURE_CREDIT.matcher(line.text()).matches()) {
            return Optional.of(Reason.CAPTION);
        }
        if (Metadata.is(line)) {
            return Optional.of(Reason.METADATA);
        }
        if (line.length() >= SHORTEST_DATED
                && line.length() <= 60
                && endsInYear(line.text())
                && DATED_CAPTION.matcher(line.text()).matches()) {
            return Optional.of(Reason.CAPTION);
        }
        if (line.isProse() && !PageWords.isLabelled(line)) {
            return PageWords.inSentence(line);
        }
        String start = line.text().substring(0, Math.min(line.text().length(), LONGEST));
        return LINK_ROW.matcher(start).find() ? Optional.of(Reason.NAVIGATION) : PageWords.inLabel(line);
    }
}
