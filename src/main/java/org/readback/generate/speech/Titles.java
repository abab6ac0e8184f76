package org.readback.generate.speech;

import java.util.Optional;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Titles that tell whether "he" or "she" can be meant. */
final class Titles {
    private static final String HIS = "Mr|Sir|Lord|Father|Padre|Monsieur|Herr|King|Prince|Brother";
    private static final String HER = "Mrs|Ms|Miss|Lady|Dame|Madame|Frau|Queen|Princess|Sister|Mother";

    private Titles() {}

    static boolean isTitle(Token token) {
        return token.word().replace(".", "").matches(HIS + "|" + HER + "|Dr|Prof|Professor");
    }

    static boolean contradict(Sentence sentence, Entity name, Token pronoun) {
        return Optional.of(sentence.token(name.first()).word())
                .map(word -> word.replace(".", ""))
                .filter(word -> word.matches(pronoun.is("he") ? HER : HIS))
                .or(() -> sentence.at(name.first() - 1)
                        .map(before -> before.word().replace(".", ""))
                        .filter(word -> word.matches(pronoun.is("he") ? HER : HIS)))
                .isPresent();
    }
}
