package org.readback.generate.realise;

import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** The space between two words: as the article has it, or one blank where words were left out. */
final class Spacing {
    private Spacing() {}

    static String between(Sentence sentence, int previous, Token next) {
        if (previous < 0) {
            return "";
        }
        if (next.index() == previous + 1) {
            return sentence.paragraph()
                    .text()
                    .substring(sentence.token(previous).end(), next.begin());
        }
        return next.tag().equals("POS") || next.word().matches("[,.;:]") ? "" : " ";
    }
}
