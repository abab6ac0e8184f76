package org.readback.generate.realise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** "The move", "the company": nouns that only the sentence before explains. */
public final class Vagueness {
    /** There is only one of them, or nobody asks which. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "world",
            "government",
            "country",
            "police",
            "internet",
            "public",
            "press",
            "media",
            "sun",
            "moon",
            "earth",
            "army",
            "military",
            "future",
            "sea",
            "sky",
            "weather",
            "environment",
            "economy",
            "law",
            "truth",
            "poor",
            "elderly",
            "right",
            "city",
            "war");

    private Vagueness() {}

    /** Whether the words hold "the" with a bare noun and nothing that says which. */
    public static boolean isIn(Sentence sentence, List<Token> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Token noun = words.get(i + 1);
            boolean definite = words.get(i).is("the") && noun.tag().matches("NNS?");
            if (definite && !UNDERSTOOD.contains(noun.word().toLowerCase(Locale.ROOT)) && !isRestricted(words, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows the noun says which one is meant. */
    private static boolean isRestricted(List<Token> words, int after) {
        if (after >= words.size()) {
            return false;
        }
        Token next = words.get(after);
        return next.isNoun()
                || next.tag().matches("HYPH|CD")
                || next.word().matches("(?i)of|for|between|against|that|which|who|where|to|behind|called|named");
    }

    /** How many words carry meaning of their own, forms of "be", "have" and "do" not counted. */
    public static long contentWords(List<Token> words) {
        return words.stream()
                .filter(Token::isContent)
                .filter(word -> !word.lemma().matches("be|have|do"))
                .count();
    }
}
