package org.readback.article.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines in which a page speaks of itself; an article's own lines have no cue. */
final class Cue {
    private static final String CREW = "(reporting|writing|editing|compiled|edited|translated|translation|research)";
    private static final String AGENCY = "(ap|afp|epa|upi|reuters|xinhua|getty|associated press|agence france-presse)";
    private static final String PICTURE = "(photo|photograph|photos|image|picture|credit|illustration|file photo)";

    private record Saying(Reason reason, Pattern pattern) {
        boolean in(Line line) {
            return pattern.matcher(line.text()).find();
        }
    }

    private static final List<Saying> SAYINGS = List.of(
            saying(
                    Reason.COPYRIGHT,
                    "^\\W*(©|\\(c\\)|copyright)[^.a-z]*(\\d{4}|©|by\\b)|© ?\\d{4}|\\ball rights reserved\\b"),
            saying(
                    Reason.COMMENT,
                    "\\bcomments? (is|are|form|section|policy|have been)\\b.{0,40}\\b(closed|moderated|disabled|open)\\b"),
            saying(Reason.COMMENT, "^(no|\\d+|\\(\\d+\\)) (user |reader )?(comments?|responses|replies)\\b(?!.*\\.$)"),
            saying(Reason.COMMENT, "^\\S+( \\S+){0,3} (says|writes|wrote|said):$"),
            saying(Reason.ADVERTISEMENT, "^\\W*(story|article|text) continues (below|after)\\b"),
            saying(Reason.CREDIT, "\\bcontributed( \\w+)? to (this|the) (report|article|story|post|piece)\\b"),
            saying(Reason.CREDIT, "^\\W*(additional |with |by )?" + CREW + "( and \\w+)? (by|from)\\b"),
            saying(
                    Reason.CREDIT,
                    "\\bthis (article|story|post|piece|commentary)\\b.{0,30}\\b(published|appeared|adapted|republished)\\b"),
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
                    "\\b(external|other|third[- ]party) (internet |web ?)?sites\\b|\\bopens? in (a )?new\\b"),
            saying(Reason.FOOTER, "^\\W*(the )?(views|opinions)( and \\w+)? expressed\\b|\\bpowered by\\b"));
    private static final Pattern LINK_ROW =
            Pattern.compile("\\S ?[|>»›·•] ?\\S.*[|>»›·•] ?\\S|^[^.?!]*\\S ?[|>»›] ?\\S[^.]*$");
    private static final Map<Reason, Double> WEIGHTS = Map.of(
            Reason.COPYRIGHT, 5.0,
            Reason.COMMENT, 4.0,
            Reason.METADATA, 3.0,
            Reason.SUBSCRIPTION, 2.0,
            Reason.CREDIT, 1.5,
            Reason.RELATED, 1.2,
            Reason.CAPTION, 0.8,
            Reason.ADVERTISEMENT, 0.7);

    private Cue() {}

    private static Saying saying(Reason reason, String pattern) {
        return new Saying(reason, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** Why the line is the page's own, or empty. */
    static Optional<Reason> in(Line line) {
        for (Saying saying : SAYINGS) {
            if (line.length() <= 60 && saying.in(line)) {
                return Optional.of(saying.reason());
            }
        }
        if (Metadata.is(line)) {
            return Optional.of(Reason.METADATA);
        }
        if (line.isProse()) {
            return PageWords.inSentence(line);
        }
        return LINK_ROW.matcher(line.text()).find() ? Optional.of(Reason.NAVIGATION) : PageWords.inLabel(line);
    }

    /** How strongly a line with this cue speaks for the article's end above it. */
    static double weight(Reason reason) {
        return WEIGHTS.getOrDefault(reason, 1.0);
    }
}
