package org.readback.generate.family;

import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;

/** "Last week", "three days ago": times that only the day of the article tells. (Passages tell which month the last was.) */
final class RelativeTimes {
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:this month|(?:last|next|this) (?:week|weekend|night|season|spring|summer|autumn|fall|winter)"
                    + "|yesterday|tomorrow|tonight|(?:days|weeks|months|years|decades) ago)\\b");

    /** The same, and what a reader of a dated passage can make out as well. */
    private static final Pattern NEAR =
            Pattern.compile("(?i)\\b(?:(?:last|next|this) (?:week|weekend|month|night|season|spring|summer"
                    + "|autumn|winter|\\p{L}+day|january|february|march|april|may|june|july|august|september|october|november"
                    + "|december)|yesterday|today|tomorrow|ago|now)\\b");

    private RelativeTimes() {}

    static boolean areNear(Sentence sentence) {
        return NEAR.matcher(sentence.text()).find();
    }

    static boolean areIn(Sentence sentence) {
        return RELATIVE.matcher(sentence.text()).find();
    }
}
