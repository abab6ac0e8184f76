package org.readback.generate.family;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;

/**
 * A question without distractors yet.
 *
 * @param family its name in banks, such as "who-said"
 * @param fact what it asks about; questions with the same fact differ only in what they ask of it
 * @param sentence where the article proves the key
 * @param feedback why the key is right where the sentence alone doesn't show it
 * @param confidence how sure the family is, from 0 to 1
 */
public record Candidate(
        String family,
        String fact,
        String prompt,
        Key key,
        Sentence sentence,
        Optional<String> feedback,
        double confidence) {
    /** A fact told by one verb of a sentence. */
    static String fact(Sentence sentence, int verb) {
        return sentence.index() + ":" + verb;
    }
}
