package org.readback.generate.speech;

import org.readback.generate.annotate.Quotation;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** "Lund said that the paper had called it “…”": quoted words that are another's than the speaker's. */
final class Foreign {
    private Foreign() {}

    static boolean isBetween(Sentence sentence, Token saying, Quotation quotation) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > saying.index() && token.end() < quotation.begin())
                .filter(token -> !token.quoted())
                .anyMatch(token ->
                        (token.isVerb() && (Sayings.isSaying(token.lemma()) || Sayings.isCalling(token.lemma())))
                                || token.is(
                                        "called", "quoting", "citing", "slogan", "motto", "title", "titled", "phrase",
                                        "word", "words"));
    }
}
