package org.readback.generate.family;

import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;

/** "Last week", "three days ago": times that only the day of the article tells. */
final class RelativeTimes {
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:(?:last|next|this) (?:month|week|weekend|night|season|spring|summer|autumn|fall|winter)"
                    + "|yesterday|tomorrow|tonight|(?:days|weeks|months|years|decades) ago)\\b");

    private RelativeTimes() {}

    static boolean areIn(Sentence sentence) {
        return RELATIVE.matcher(sentence.text()).find();
    }
}
