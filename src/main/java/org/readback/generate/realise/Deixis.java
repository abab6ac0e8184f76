package org.readback.generate.realise;

import java.util.regex.Pattern;

/** Words that point at the reader's here and now, or back at a sentence that the question doesn't show. */
public final class Deixis {
    // "us" is matched in lower case only: the country is written in capitals
    private static final Pattern POINTING = Pattern.compile("\\b(?:us|[Ww]e|[Oo]urs?|I|[Mm][ey]|[Yy]ours?|[Yy]ou"
            + "|(?i:here|there|now|ago|so far|this|these|those|such|currently|recently|yesterday|tomorrow|today|tonight"
            + "|the two(?! ?-)|both|the latter|the former|again|also|then|other|others|another|however|nevertheless"
            + "|latest|next|previous|previously|same|later|earlier|meanwhile|instead|similarly|likewise|too|either|so"
            + "|(?:past|last|coming|recent) (?:few |several )?(?:days?|weeks?|months?|years?|night|time)"
            + "|otherwise|afterwards|thus|therefore|did so|do so))\\b|[:;]|\\.\\.|…");

    private Deixis() {}

    public static boolean pointsOutside(String text) {
        return POINTING.matcher(text).find();
    }
}
