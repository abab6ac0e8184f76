package org.readback.generate.realise;

import java.util.Arrays;
import java.util.Locale;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** What everybody who has read the article knows: "the quake" of a headline, as long as the article tells of one only. */
public record Known(AnnotatedArticle text) {
    /** Whether "the" with this noun can mean but one thing to a reader. */
    public boolean isKnown(Token noun) {
        return noun.tag().equals("NN") && isPresented(noun) && isOnly(noun);
    }

    private boolean isPresented(Token noun) {
        boolean titled = Arrays.asList(
                        text.article().title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .contains(noun.lemma().toLowerCase(Locale.ROOT));
        return titled
                || text.sentences().stream()
                        .filter(sentence -> sentence.paragraph().number()
                                == text.sentences().get(0).paragraph().number())
                        .anyMatch(sentence -> holds(sentence, noun));
    }

    /** A bare "the quake" presents nothing, "a quake" or "the Riobamba quake" does. */
    private static boolean holds(Sentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("NN") && token.lemma().equalsIgnoreCase(noun.lemma()))
                .anyMatch(token -> token.index() > 0
                        && !sentence.token(token.index() - 1).tag().matches("DT|PRP\\$")
                        || token.index() > 0 && sentence.token(token.index() - 1).is("a", "an"));
    }

    /** No "quakes", no "another quake". */
    private boolean isOnly(Token noun) {
        return text.sentences().stream()
                .allMatch(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equalsIgnoreCase(noun.lemma()))
                        .allMatch(token -> !token.tag().equals("NNS") && !followsOther(sentence, token)));
    }

    private static boolean followsOther(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod", "det", "nummod").stream()
                .anyMatch(word -> word.is("another", "other", "second", "third", "similar", "each", "every", "any"));
    }
}
