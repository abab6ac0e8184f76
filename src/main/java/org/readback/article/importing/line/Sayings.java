package org.readback.article.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.article.importing.page.Reason;

/** What pages say of themselves, in words that no article has. */
final class Sayings {
    private static final List<String> CREWS = List.of(
            "reporting",
            "reported",
            "writing",
            "written",
            "editing",
            "edited",
            "compiled",
            "translated",
            "translation",
            "produced",
            "research");
    private static final List<String> AGENCIES = List.of(
            "ap", "afp", "epa", "upi", "reuters", "xinhua", "getty", "associated press", "agence france-presse");
    private static final List<String> PICTURES = List.of(
            "photo",
            "photographs",
            "photograph",
            "photos",
            "image",
            "picture",
            "media",
            "video",
            "credit",
            "illustration",
            "file photo");
    private static final String CREW = oneOf(CREWS);
    private static final String AGENCY = oneOf(AGENCIES);
    private static final String PICTURE = oneOf(PICTURES);

    /**
     * A pattern that few lines have to be compared with.
     *
     * @param needs of which one is in each line that the pattern finds, in small letters
     * @param opens whether the pattern is of a line's beginning, and needn't be looked for elsewhere
     */
    private record Saying(Reason reason, List<String> needs, boolean opens, Pattern pattern) {
        boolean in(String text) {
            Matcher matcher = pattern.matcher(text);
            return opens ? matcher.lookingAt() : matcher.find();
        }
    }

    private static final List<Saying> ALL = List.of(
            saying(
                    Reason.COPYRIGHT,
                    List.of("©", "(c)", "copyright", "reserved"),
                    "^(?>\\W*?(©|\\(c\\)|copyright))(copyright|\\(c\\)|\\W)*+(\\d{4}|by\\b)|© ?\\d{4}|\\ball rights reserved\\b"),
            saying(
                    Reason.COMMENT,
                    List.of("comment"),
                    "\\bcomments? (is|are|form|section|policy|have been)\\b.{0,40}\\b(closed|moderated|disabled|open)\\b"),
            opening(
                    Reason.COMMENT,
                    List.of("comment", "responses", "replies", "thoughts"),
                    "(no|\\d+|\\(\\d+\\)) (user |reader )?(comments?|responses|replies|thoughts)\\b(?!.*\\.$)"),
            opening(
                    Reason.COMMENT,
                    List.of("says:", "writes:", "wrote:", "said:"),
                    "\\S+( \\S+){0,3} (says|writes|wrote|said):$"),
            opening(Reason.ADVERTISEMENT, List.of("continues"), "\\W*(story|article|text) continues (below|after)\\b"),
            saying(
                    Reason.CREDIT,
                    List.of("contributed"),
                    "\\bcontributed( \\w+)? to (this|the) (report|article|story|post|piece)\\b"),
            opening(Reason.CREDIT, CREWS, "\\W*(additional |with |by )?" + CREW + "( and \\w+)? (by|from)\\b"),
            saying(
                    Reason.CREDIT,
                    pairs(List.of("this "), List.of("article", "story", "post", "piece", "entry", "commentary")),
                    "\\bthis (article|story|post|piece|entry|commentary)\\b.{0,30}\\b(published|posted|appeared|appears|adapted|republished)\\b"),
            opening(
                    Reason.CREDIT,
                    Stream.concat(
                                    pairs(List.of("source", "editor", "author", "tag"), List.of(":", "s:")).stream(),
                                    Stream.of("filed under:", "posted in:", "category:", "categories:"))
                            .toList(),
                    "\\W*(sources?|editors?|web editor|authors?|tags?|filed under|posted in|categor(y|ies)): ?\\S"),
            saying(
                    Reason.CAPTION,
                    Stream.concat(
                                    pairs(signs("([|/—–"), PICTURES).stream(),
                                    pairs(PICTURES, List.of(" copyright", " caption", " source", " by")).stream())
                            .toList(),
                    "[(\\[|/—–] ?" + PICTURE + "\\b[^.]{0,60}[)\\]]?\\.?$|^" + PICTURE
                            + " (copyright|caption|source|by)\\b"),
            saying(
                    Reason.CAPTION,
                    Stream.concat(
                                    pairs(signs("([/|"), AGENCIES).stream(),
                                    Stream.concat(pairs(PICTURES, List.of(" by")).stream(), Stream.of("getty images")))
                            .toList(),
                    "[\\p{L}.\"”] ?[(\\[/|] ?" + AGENCY + "\\b[^.]{0,40}[)\\]]?\\.?$|\\b(getty images|" + PICTURE
                            + " by)\\b"),
            saying(
                    Reason.FOOTER,
                    List.of("sites", "open in ", "opens in "),
                    "\\b(external|other|third[- ]party) (internet |web ?)?sites\\b|^.{0,80}\\bopens? in (a )?new\\b.{0,20}$"),
            saying(
                    Reason.CAPTION,
                    Stream.concat(pairs(PICTURES, List.of(":", "s:")).stream(), Stream.of("/"))
                            .toList(),
                    "\\b" + PICTURE + "s?: ?\\p{Lu}.{0,60}$|\\(\\p{Lu}[^()]{0,40}/[^()]{0,40}\\)\\.?$"),
            opening(
                    Reason.CAPTION,
                    List.of("photo shows", "file", "in this "),
                    "(photo shows|file ?[-–—:]|file photo|in this .{0,40}\\b(photo|image|picture|photograph)\\b)"),
            opening(
                    Reason.CAPTION,
                    pairs(List.of("image ", "photo "), List.of("source", "copyright", "caption", "credit")),
                    "[^.]{0,80}\\b(image|photo) (source|copyright|caption|credit)\\b"),
            saying(
                    Reason.CAPTION,
                    List.of("/"),
                    "[.!?”\"] \\(?\\p{Lu}[\\p{L}.]*( \\p{Lu}[\\p{L}.]*){0,2} ?/ ?\\p{Lu}[\\p{L}. ]{1,30}\\)?$"),
            saying(
                    Reason.CREDIT,
                    List.of(
                            "amended",
                            "corrected",
                            "updated",
                            "misstated",
                            "incorrectly",
                            "first published",
                            "this developing",
                            "this breaking"),
                    "\\b(this|earlier version of this|previous version of this)( \\p{L}+)? (article|story|report|column|interview|post)\\b.{0,40}"
                            + "\\b(amended|corrected|updated|misstated|incorrectly|first published)\\b|\\bthis (developing|breaking)( news)? (story|report)\\b"),
            opening(
                    Reason.CREDIT,
                    List.of("correction", "clarification", "editor", "update"),
                    "(corrections?|clarification|editor['’]?s['’]? note|update)\\b.{0,30}[:—–-] ?"),
            saying(Reason.CREDIT, List.of("@"), "[\\p{L}\\d.]@[\\p{L}\\d-]+\\.[\\p{L}]{2,}"),
            opening(
                    Reason.COMMENT,
                    List.of(": "),
                    "[^.:]{2,40}\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}[^:]{0,12}(:\\d\\d)?[^:]{0,6}: \\S"),
            opening(
                    Reason.SHARING,
                    List.of("follow ", "like ", "find "),
                    "(follow|like|find) .{0,40}(@\\w|\\bon (twitter|facebook|instagram)\\b)"),
            saying(Reason.ADVERTISEMENT, List.of("terms apply", "conditions apply"), "\\b(terms|conditions) apply\\b"),
            saying(Reason.FOOTER, List.of("printed from", "for reprints"), "^printed from\\b|\\bfor reprints\\b"),
            opening(
                    Reason.FOOTER,
                    List.of("here."),
                    "[^\"“”]*\\b(you|your|our|dates|more|details|find|get)\\b[^.\"“”]*\\bhere\\.( |$)"),
            saying(
                    Reason.CAPTION,
                    List.of("hide ", "toggle ", "enlarge "),
                    "\\b(hide|toggle|enlarge) (this )?(caption|image|photo)\\W*$"),
            opening(
                    Reason.CAPTION,
                    List.of("figure ", "fig. ", "chart ", "map ", "graph "),
                    "(figure|fig\\.|chart|map|graph) \\d+[.:] "),
            opening(
                    Reason.CAPTION,
                    List.of("in the foreground", "in the background"),
                    "[^\"“”]*\\bin the (foreground|background)\\b[^\"“”]*$"),
            saying(Reason.SHARING, List.of("(@"), "\\(@\\w+\\)( \\w+\\.? \\d{1,2}, \\d{4})?$"),
            saying(
                    Reason.CREDIT,
                    List.of("this report", "this article", "this story"),
                    "\\b(information|material)\\b.{0,20}\\bthis (report|article|story)\\b"),
            opening(Reason.CREDIT, List.of("the author ", "the writer "), "\\W*the (author|writer) (is|was)\\b"),
            saying(
                    Reason.FOOTER,
                    List.of("expressed", "powered by"),
                    "(^|[.!?] )\\W*(the )?(views|opinions)( and \\w+)? expressed\\b|\\bpowered by\\b"));
    private static final Keywords KEYWORDS =
            new Keywords(ALL.stream().map(Saying::needs).toList());

    private Sayings() {}

    private static Saying saying(Reason reason, List<String> needs, String pattern) {
        return new Saying(reason, needs, false, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private static Saying opening(Reason reason, List<String> needs, String pattern) {
        return new Saying(reason, needs, true, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    private static String oneOf(List<String> words) {
        return "(" + String.join("|", words) + ")";
    }

    /** Each sign, and each with a space. */
    private static List<String> signs(String signs) {
        return signs.chars()
                .mapToObj(Character::toString)
                .flatMap(sign -> Stream.of(sign, sign + " "))
                .toList();
    }

    private static List<String> pairs(List<String> beginnings, List<String> endings) {
        List<String> pairs = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String ending : endings) {
                pairs.add(beginning + ending);
            }
        }
        return List.copyOf(pairs);
    }

    /** Why the line is the page's own, by the first saying that it has. */
    static Optional<Reason> in(Line line) {
        for (long possible = KEYWORDS.in(line.small()); possible != 0; possible &= possible - 1) {
            Saying saying = ALL.get(Long.numberOfTrailingZeros(possible));
            if (saying.in(line.text())) {
                return Optional.of(saying.reason());
            }
        }
        return Optional.empty();
    }
}
