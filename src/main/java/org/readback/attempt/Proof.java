package org.readback.attempt;

import org.readback.bank.Evidence;
import org.readback.bank.Question;

/**
 * The sentence by which a student proves an answer.
 *
 * @param paragraph where it stood when it was chosen
 */
public record Proof(int paragraph, String sentence) {
    /** So many letters have to be the same where evidence only begins or ends in the sentence. */
    private static final int SHORTEST_OVERLAP = 12;

    /** Whether some of the question's evidence stands in the sentence, or runs through it. */
    public boolean proves(Question question) {
        return question.details().allEvidence().stream().map(Evidence::exact).anyMatch(this::meets);
    }

    private boolean meets(String evidence) {
        return sentence.contains(evidence)
                || evidence.contains(sentence)
                || overlaps(sentence, evidence)
                || overlaps(evidence, sentence);
    }

    /** Whether the one ends as the other begins. */
    private static boolean overlaps(String first, String second) {
        int longest = Math.min(first.length(), second.length());
        for (int length = SHORTEST_OVERLAP; length <= longest; length++) {
            if (first.endsWith(second.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
