package org.readback.generate.realise;

import java.util.regex.Pattern;

/** Words that point at the reader's here and now, or back at a sentence that the question doesn't show. */
public final class Deixis {
    // "us" is matched in lower case only: the country is written in capitals
    private static final Pattern HERE_AND_NOW = Pattern.compile("\\b(?:us|[Ww]e|[Oo]urs?|I|[Mm][ey]|[Yy]ours?|[Yy]ou"
            + "|(?i:here|now|ago|so far|currently|recently|yesterday|tomorrow|today|tonight|latest"
            + "|(?:past|last|coming|recent) (?:few |several |two |three |four |five |six )?"
            + "(?:days?|weeks?|months?|years?|decades?|night|time|seasons?|terms?|summer|winter|spring|autumn|January|February|March"
            + "|April|May|June|July|August|September|October|November|December)"
            + "|(?:the |his |her |their |its )last (?:two|three|four|five|six)(?! \\w+ of\\b)"
            + "|next (?:week|month|year|season|term|summer|winter|spring|autumn)))\\b|\\.\\.|…");

    private static final Pattern BACK = Pattern.compile("\\b(?i:this|these"
            + "|there(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|can|should|must)\\b|['’])"
            + "|those(?! (?:who|whose|whom|that|of|in|on|with|without|from|for|at)\\b)"
            + "|such(?! as\\b)|so(?!-called|-| that\\b| as to\\b| \\w+ (?:that|as)\\b)"
            + "|the two(?! ?-)|both(?! (?:[\\w’'-]+ ){1,4}and\\b)|the latter|the former(?! [a-z])"
            + "|then|(?<!each |one |and |or |among |no |any |every |many )others?(?! than\\b)|(?<!one )another"
            + "|however|nevertheless|next|previous|previously|(?<!at )the same(?! [\\w-]+ as\\b)|earlier|meanwhile"
            + "|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|time|moments?) later|^later|later that"
            + "|instead(?! of\\b)|similarly|likewise|too(?! [a-z]+ (?:to|for)\\b)|either(?! [^,]* or\\b)|^back"
            + "|in question|of (?:his|her|its|their) own|similar(?! to\\b)|subsequent|additional|remaining|further(?! than\\b)"
            + "|(?:miles?|kilometres?|kilometers?|km|metres?|meters?|blocks?|streets?|minutes?|hours?) away(?! from\\b)|nearby(?! [a-z])"
            + "|otherwise|beforehand|afterwards?|thus|therefore|did so|do so|does so|doing so)\\b|[:;]");

    private Deixis() {}

    public static boolean pointsOutside(String text) {
        return isOfHereAndNow(text) || BACK.matcher(text).find();
    }

    /** Whether only who knows when and where the text was written can tell what is meant. */
    static boolean isOfHereAndNow(String text) {
        return HERE_AND_NOW.matcher(text).find();
    }
}
