package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Key;

/**
 * A question without distractors yet.
 *
 * @param family its name in banks, such as "who-said"
 * @param fact what it asks about; questions with the same fact differ only in what they ask of it
 * @param prompt the question; of a cloze, a sentence whose gap is {@link #GAP}
 * @param sentence where the article proves the key
 * @param further other sentences that the key rests on
 * @param shown sentences that the prompt has word for word, which may tell what others ask
 * @param feedback why the key is right where the sentence alone doesn't show it
 * @param leaning what it needs the title of its article for
 * @param confidence how sure the family is, from 0 to 1
 */
public record Candidate(
        String family,
        String fact,
        String prompt,
        Key key,
        Sentence sentence,
        List<Sentence> further,
        List<Sentence> shown,
        Optional<String> feedback,
        Leaning leaning,
        double confidence) {
    /** Stands where words are left out of a sentence. */
    public static final String GAP = "____";

    public Candidate {
        further = List.copyOf(further);
        shown = List.copyOf(shown);
    }

    Candidate(
            String family,
            String fact,
            String prompt,
            Key key,
            Sentence sentence,
            Optional<String> feedback,
            double confidence) {
        this(family, fact, prompt, key, sentence, List.of(), List.of(), feedback, Leaning.NONE, confidence);
    }

    /** The same candidate with other sentences that its key rests on. */
    Candidate restingOn(List<Sentence> sentences) {
        return new Candidate(family, fact, prompt, key, sentence, sentences, shown, feedback, leaning, confidence);
    }

    /** The same candidate with the sentences that its prompt shows. */
    Candidate showing(List<Sentence> sentences) {
        return new Candidate(family, fact, prompt, key, sentence, further, sentences, feedback, leaning, confidence);
    }

    /** The same candidate, asked with the title of its article. */
    Candidate leaningOn(Leaning title) {
        return new Candidate(family, fact, prompt, key, sentence, further, shown, feedback, title, confidence);
    }

    /** A fact told by one verb of a sentence. */
    static String fact(Sentence sentence, int verb) {
        return sentence.index() + ":" + verb;
    }
}
