package org.readback.generate.asking;

import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.speech.Sayings;

/** Sentences that report a claim and don't assert it. */
public final class Hedges {
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(allegedly|reportedly|apparently|supposedly|purportedly|according to|perhaps|maybe|possibly|if|unless"
                    + "|would have|could have|might have|may have|rumou?red|probably)\\b");

    private Hedges() {}

    public static boolean isHedged(Sentence sentence) {
        return HEDGE.matcher(sentence.text()).find();
    }

    /** "Lund won the race, officials said": what the clause tells is only said. */
    public static boolean isReported(Clause clause) {
        return clause.sentence().children(clause.verb(), "parataxis").stream()
                .anyMatch(verb -> verb.tag().matches("VBD|VBZ|VBP") && Sayings.isSaying(verb.lemma()));
    }
}
