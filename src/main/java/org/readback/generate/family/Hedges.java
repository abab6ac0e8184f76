package org.readback.generate.family;

import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.speech.Sayings;

/** Sentences that report a claim and don't assert it. */
final class Hedges {
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(allegedly|reportedly|apparently|supposedly|purportedly|according to|perhaps|maybe|possibly|if|unless"
                    + "|would have|could have|might have|may have|rumou?red|probably)\\b");

    private Hedges() {}

    static boolean isHedged(Sentence sentence) {
        return HEDGE.matcher(sentence.text()).find();
    }

    /** "Lund won the race, officials said": what the clause tells is only said. */
    static boolean isReported(Clause clause) {
        return clause.sentence().children(clause.verb(), "parataxis").stream()
                .anyMatch(verb -> verb.tag().matches("VBD|VBZ|VBP") && Sayings.isSaying(verb.lemma()));
    }
}
