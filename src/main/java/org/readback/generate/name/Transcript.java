package org.readback.generate.name;

import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;

/** "LUND: He did." is speech without quotation marks. */
final class Transcript {
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,40}:\\s.*", Pattern.DOTALL);

    private Transcript() {}

    static boolean holds(Sentence sentence) {
        return LABEL.matcher(sentence.paragraph().text()).matches();
    }
}
