package org.readback.article.importing.line;

import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.article.importing.page.Reason;

/** Tells the lines in which a page speaks of itself; an article's own lines have no cue. */
public final class Cue {
    // a longer line of few words is an address or data; and patterns may be slow on what nobody wrote
    private static final int LONGEST = 1_000;

    private static final int LONGEST_PICTURE_CREDIT = 9;

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
    private static final String ROW_SIGNS = "|>»›·•";
    private static final Pattern LINK_ROW =
            Pattern.compile("\\S ?[|>»›·•] ?\\S.*[|>»›·•] ?\\S|^[^.?!]*\\S ?[|>»›] ?\\S[^.]*$");

    private Cue() {}

    private static boolean endsInYear(String text) {
        int last = text.length() - (text.endsWith(".") ? 2 : 1);
        return last > 0 && Character.isDigit(text.charAt(last));
    }

    /** Why the line is the page's own, or empty. */
    public static Optional<Reason> in(Line line) {
        if (line.length() <= 60 && line.text().length() <= LONGEST) {
            Optional<Reason> said = Sayings.in(line);
            if (said.isPresent()) {
                return said;
            }
        }
        if (line.length() <= LONGEST_PICTURE_CREDIT
                && mayCreditPicture(line.small())
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
        return isLinkRow(line.text()) ? Optional.of(Reason.NAVIGATION) : PageWords.inLabel(line);
    }

    /** What the pattern asks for, to spare most lines the pattern. */
    private static boolean mayCreditPicture(String small) {
        return small.indexOf('/') >= 0
                || small.endsWith("photo")
                || small.endsWith("photograph")
                || small.endsWith("video")
                || small.endsWith("graphic");
    }

    private static boolean isLinkRow(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return hasRowSign(start) && LINK_ROW.matcher(start).find();
    }

    private static boolean hasRowSign(String text) {
        return ROW_SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    }
}
