package org.readback.generate.asking;

import java.util.List;
import org.readback.generate.annotate.Token;
import org.readback.generate.realise.Known;
import org.readback.generate.realise.Vagueness;

/** "The group's version": an owner that only another sentence tells. */
final class Owners {
    private Owners() {}

    static boolean areUnclear(List<Token> words, Known known) {
        for (int i = 1; i < words.size(); i++) {
            boolean owner =
                    words.get(i).tag().equals("POS") && !words.get(i - 1).isProperNoun();
            if (owner && Vagueness.isIn(words.subList(0, i), known::isKnown)) {
                return true;
            }
        }
        return false;
    }
}
