package org.readback.generate.realise;

import java.util.Locale;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Which capitals only begin a sentence: the toolkit takes "Measles" there for a name. */
public record Capitals(AnnotatedArticle text) {
    /** Whether a dictionary has the word, and inside a sentence the article never writes it with a capital. */
    public boolean onlyBegin(String word) {
        boolean known =
                WordNet.base(word.toLowerCase(Locale.ROOT), WordClass.NOUN).isPresent();
        return known
                && text.sentences().stream()
                        .noneMatch(sentence -> sentence.tokens().stream()
                                .filter(token -> token.word().equals(word))
                                .anyMatch(token -> isName(sentence, token)));
    }

    private static boolean isName(Sentence sentence, Token token) {
        boolean begins = token.index() == 0 || sentence.token(token.index() - 1).isQuoteMark();
        return !begins || sentence.entity(token).isPresent();
    }
}
