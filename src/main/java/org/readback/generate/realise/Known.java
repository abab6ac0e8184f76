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
        return noun.tag().equals("NN")
                && (isTitled(noun) ? isOnly(noun, "") : isPresented(noun) && isOnly(noun, "NNS"));
    }

    private boolean isTitled(Token noun) {
        return Arrays.asList(text.article().title().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
                .contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isPresented(Token noun) {
        return text.sentences().stream()
                .filter(sentence -> sentence.paragraph().number()
                        == text.sentences().get(0).paragraph().number())
                .anyMatch(sentence -> holds(sentence, noun));
    }

    /** A bare "the quake" presents nothing, "a quake" or "the Riobamba quake" does. */
    private static boolean holds(Sentence sentence, Token noun) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals("NN") && token.lemma().equalsIgnoreCase(noun.lemma()))
                .flatMap(token -> sentence.at(token.index() - 1).stream())
                .anyMatch(before -> !before.tag().matches("DT|PRP\\$") || before.is("a", "an"));
    }

    /** No "another quake", and of what the headline doesn't tell no "quakes". */
    private boolean isOnly(Token noun, String plural) {
        return text.sentences().stream()
                .allMatch(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equalsIgnoreCase(noun.lemma()))
                        .allMatch(token -> !token.tag().equals(plural) && !followsOther(sentence, token)));
    }

    private static boolean followsOther(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod", "det", "nummod").stream()
                .anyMatch(word -> word.is("another", "other", "second", "third", "similar", "each", "every", "any"));
    }
}
