package org.readback.article;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where a sentence of English news ends, of the places where Unicode's rules let one end. */
final class EnglishSentenceEnd {
    /** After these comes a name, never another sentence. */
    static final List<String> TITLES = List.of(
            "Mr.", "Mrs.", "Ms.", "Mx.", "MR.", "MRS.", "MS.", "Dr.", "DR.", "Drs.", "Prof.", "Messrs.", "Rev.", "Hon.",
            "Fr.", "Msgr.", "Gov.", "Sen.", "Sens.", "Rep.", "Reps.", "Pres.", "Amb.", "Atty.", "Gen.", "Maj.", "Col.",
            "Capt.", "Cmdr.", "Lt.", "Lieut.", "Sgt.", "Cpl.", "Pvt.", "Adm.", "Brig.", "Supt.", "Insp.", "Det.");

    /** Words that begin sentences and hardly any name: "in the U.S. The", but not "the U.S. Navy". */
    private static final String OPENER = "(?:The|An?|This|That|These|Those|There|Here|It|Its|He|She|They|We|I|You|His"
            + "|Her|Their|Our|My|Your|When|While|If|But|And|Or|So|Yet|For|As|At|In|On|By|After|Before|Since|Although"
            + "|Though|However|Meanwhile|Many|Most|Some|Several|Both|Each|Every|Not|No|What|Who|Why|How|Where|Now|Then"
            + "|Also|Still|Even|With|Without|Among|Between|During|Until|Because|Once|Earlier|Later|To|From|Nobody"
            + "|Everyone|Police|Officials|People)(?=[\\s,’'])";

    /** Three dots in one, which Unicode's rules take for no end: "He waited… Then he left." */
    static final Pattern TRAILING_OFF = Pattern.compile("…[”’\"')]*\\s+(?=[“‘\"'(]?" + OPENER + ")");

    private static final Pattern OPENS_LIKE_A_SENTENCE = Pattern.compile("[“‘\"(]\\p{Lu}|" + OPENER);
    private static final Pattern GOES_ON = Pattern.compile("[“‘\"'(\\[]*\\p{Ll}(?!\\p{Lu})");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern DAY_OR_ZONE = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "|(?:GMT|UTC|CES?T|BST|IST|JST|[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)\\b|\\d");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?!" + OPENER + ")\\p{Lu}[\\p{L}.’'-]*\\s+(?:[\\p{L}.’'-]+\\s+){0,3}?"
                    + "(?:said|says|asked|asks|told|added|adds|replied|replies|answered|wrote|writes|shouted|cried|wondered)\\b");

    private static final String WORD_START = "(?:^|[\\s(“‘\"'-])";
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\(?(?:\\d{1,3}|\\p{L})[.)]$");
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile(WORD_START
            + "(?:[Nn]os?|pp?|[Ff]igs?|[Cc]h|[Vv]ols?|[Aa]rts?|[Ss]ec|[Pp]ara|ca?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct"
            + "|Nov|Dec)\\.$");
    private static final Pattern IN_THE_MIDDLE =
            Pattern.compile(WORD_START + "(?:vs?|cf|e\\.g|i\\.e|viz|approx)\\.$|[(\\[“‘]$");
    private static final Pattern TIME = Pattern.compile("\\d\\s?[ap]\\.m\\.$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIAL_OR_SHORT = Pattern.compile("(?:" + WORD_START + "|\\.)\\p{Lu}\\.$|"
            + WORD_START + "(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|St|Ste|Ave|Blvd|Rd|Mt|Ft|Dept|Univ|Assn|Ph\\.D|al)\\.$");
    private static final Pattern SHOUTED_QUOTE = Pattern.compile("[?!][”’\"']$");

    private static final int LONGER_THAN_WHAT_COUNTS = 24;

    private EnglishSentenceEnd() {}

    /** Whether a sentence ends at {@code at}, a place where Unicode's rules let one end. */
    static boolean isAt(String text, int at) {
        String before =
                text.substring(Math.max(0, at - LONGER_THAN_WHAT_COUNTS), at).stripTrailing();
        String after = text.substring(at).stripLeading();
        if (begins(after, GOES_ON)
                || LIST_NUMBER.matcher(before).find()
                || IN_THE_MIDDLE.matcher(before).find()) {
            return false;
        }
        if (BEFORE_A_NUMBER.matcher(before).find() && begins(after, DIGIT)) {
            return false;
        }
        if (TIME.matcher(before).find()) {
            return !begins(after, DAY_OR_ZONE);
        }
        if (INITIAL_OR_SHORT.matcher(before).find()) {
            return begins(after, OPENS_LIKE_A_SENTENCE);
        }
        return !(SHOUTED_QUOTE.matcher(before).find() && begins(after, SPEAKER));
    }

    private static boolean begins(String text, Pattern pattern) {
        return pattern.matcher(text).lookingAt();
    }
}
