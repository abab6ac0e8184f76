package org.readback.generate.realise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** "The move", "the company": nouns that only the sentence before explains. */
public final class Vagueness {
    /** There is only one of them, or nobody asks which. */
    private static final Set<String> UNDERSTOOD = Set.of("""
            world government police internet public press media sun moon earth army military future sea sky weather
            environment economy law truth poor elderly right war""".split("\\s+"));

    private static final String TIME = "\\d{4}|\\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February"
            + "|March|April|May|June|July|August|September|October|November|December";

    /** Whatever stands before them, only the sentence before tells which one is meant. */
    private static final Set<String> POINTERS = Set.of("""
            move action step remark comment statement claim allegation issue incident case
            matter situation announcement development criticism result decision attempt proposal accusation complaint
            demand warning measure problem question answer plan idea test place thing argument""".split("\\s+"));

    private Vagueness() {}

    /** Whether the words hold "the" with a bare noun, or "its plan" or "a statement", and nothing that says which. */
    public static boolean isIn(List<Token> words) {
        return isIn(words, noun -> false);
    }

    /** The same, where some nouns are known to the reader: "the" may stand before them. */
    public static boolean isIn(List<Token> words, Predicate<Token> known) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Token word = words.get(i);
            if ((word.is("the") && isVague(words, i + 1, true, known))
                    || ((word.is("a", "an") || word.tag().equals("PRP$")) && isVague(words, i + 1, false, known))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a statement hold "the" with a noun that a reader of the article can't place. */
    public static boolean isIn(List<Token> words, Familiar familiar) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).is("the") && isUnknown(words, i + 1, familiar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(List<Token> words, int start, Familiar familiar) {
        int noun = head(words, start);
        if (noun < start || tellsWhich(words, noun + 1)) {
            return false;
        }
        Token head = words.get(noun);
        boolean bare = noun == start && head.tag().matches("NNS?");
        return (bare || isPointer(head)) && !familiar.knows(head) && !isUnderstood(head);
    }

    /** Whether what follows a noun says which one is meant. */
    static boolean tellsWhich(List<Token> words, int after) {
        return isRestricted(words, after) || isPlaced(words, after);
    }

    /** "She already had five", "a dog ate one": of what isn't told. */
    public static boolean hasBareCount(Sentence sentence, List<Token> words) {
        return words.stream()
                .filter(word -> word.tag().equals("CD") && word.word().matches("\\p{L}+"))
                .filter(word -> sentence.relation(word).matches("obj|dobj"))
                .anyMatch(word -> sentence.at(word.index() + 1)
                        .filter(next ->
                                next.isNoun() || next.is("of") || next.tag().matches("JJ.*|CD|HYPH"))
                        .isEmpty());
    }

    /** Whether a noun says nothing by itself: "the move". */
    public static boolean isPointer(Token noun) {
        return POINTERS.contains(noun.lemma());
    }

    static boolean isUnderstood(Token noun) {
        return UNDERSTOOD.contains(noun.word().toLowerCase(Locale.ROOT));
    }

    /** "The house in Lewes". */
    private static boolean isPlaced(List<Token> words, int after) {
        return after + 1 < words.size()
                && words.get(after).is("in", "at", "from", "on", "with")
                && words.get(after + 1).tag().matches("NNP.*|DT|CD")
                && !words.get(after + 1).word().matches(TIME);
    }

    /** The last noun of the phrase, or the place before its start where there is none. */
    static int head(List<Token> words, int start) {
        int noun = start;
        while (noun < words.size() && isOfPhrase(words, start, noun)) {
            noun++;
        }
        return noun - 1;
    }

    private static boolean isVague(List<Token> words, int start, boolean definite, Predicate<Token> known) {
        int noun = head(words, start);
        if (noun < start || isRestricted(words, noun + 1)) {
            return false;
        }
        Token head = words.get(noun);
        boolean bare = definite
                && noun == start
                && head.tag().matches("NNS?")
                && !known.test(head)
                && !UNDERSTOOD.contains(head.word().toLowerCase(Locale.ROOT));
        return bare || POINTERS.contains(head.lemma());
    }

    /** Adjectives stand before the first noun only: "the bill last year" is two phrases. */
    private static boolean isOfPhrase(List<Token> words, int start, int index) {
        boolean afterNoun = index > start && words.get(index - 1).isNoun();
        return words.get(index).tag().matches(afterNoun ? "NN.*|POS|HYPH" : "JJ.?|NN.*|HYPH|VBN|VBG|CD");
    }

    /** Whether what follows the noun says which one is meant. */
    private static boolean isRestricted(List<Token> words, int after) {
        if (after >= words.size()) {
            return false;
        }
        Token next = words.get(after);
        if (next.is("to") && POINTERS.contains(words.get(after - 1).lemma())) {
            // "the answer to this", but not "took the matter to court"
            return words.get(after - 1).lemma().matches("answer|move|attempt|proposal|plan|decision|demand");
        }
        return next.word()
                .matches(
                        "(?i)of|for|between|against|that|which|who|where|to|behind|called|named|across|over|under|above|below|beneath|near|outside|inside|around|along");
    }

    /** How many words carry meaning of their own, forms of "be", "have" and "do" not counted. */
    public static long contentWords(List<Token> words) {
        return words.stream()
                .filter(Token::isContent)
                .filter(word -> !word.lemma().matches("be|have|do"))
                .count();
    }
}
