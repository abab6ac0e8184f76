package org.readback.generate.family;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/** Whether a word stands for itself in a sentence: not in a name, an idiom, a compound or a play on words. */
final class WordInUse {
    private static final int LONGEST_IDIOM = 4;

    private WordInUse() {}

    static boolean isPlain(Sentence sentence, Token token) {
        return token.word().matches("\\p{Ll}{4,}")
                && !isPluralOfItsOwn(token)
                && !isInName(sentence, token)
                && !isHyphenated(sentence, token)
                && !isInCompound(sentence, token)
                && !isInIdiom(sentence, token)
                && !isMarked(sentence, token);
    }

    /** "Hostilities" isn't more than one hostility. */
    private static boolean isPluralOfItsOwn(Token token) {
        return token.tag().equals("NNS")
                && !token.word().equals(token.lemma())
                && WordNet.base(token.word(), WordClass.NOUN)
                        .filter(token.word()::equals)
                        .isPresent();
    }

    private static boolean isInName(Sentence sentence, Token token) {
        return token.isProperNoun()
                || sentence.entity(token).isPresent()
                || sentence.time(token).isPresent();
    }

    private static boolean isHyphenated(Sentence sentence, Token token) {
        String text = sentence.paragraph().text();
        return isHyphen(text, token.begin() - 1) || isHyphen(text, token.end());
    }

    private static boolean isHyphen(String text, int at) {
        return at >= 0 && at < text.length() && "-‐‑–—/’'".indexOf(text.charAt(at)) >= 0;
    }

    /** "Give in" isn't "give", and a "charter school" has no charter. */
    private static boolean isInCompound(Sentence sentence, Token token) {
        Optional<Token> next = sentence.at(token.index() + 1);
        boolean modifies = token.isNoun() && next.filter(Token::isNoun).isPresent();
        boolean phrasal = token.isVerb()
                && (sentence.child(token, "compound:prt").isPresent()
                        || next.filter(word -> word.tag().equals("RP")).isPresent());
        return modifies || phrasal || sentence.relation(token).startsWith("compound");
    }

    /** Whether the dictionary has the word together with its neighbours, as in "asylum seeker". */
    private static boolean isInIdiom(Sentence sentence, Token token) {
        return IntStream.rangeClosed(2, LONGEST_IDIOM)
                .anyMatch(length -> IntStream.rangeClosed(token.index() - length + 1, token.index())
                        .filter(first -> first >= 0
                                && first + length <= sentence.tokens().size())
                        .anyMatch(first -> isEntry(sentence, first, first + length - 1)));
    }

    private static boolean isEntry(Sentence sentence, int first, int last) {
        String words = sentence.text(first, last);
        String base =
                sentence.text(first, last - 1) + " " + sentence.token(last).lemma();
        String start = sentence.token(first).lemma()
                + sentence.text(first, last)
                        .substring(sentence.token(first).word().length());
        return Stream.of(words, base, start)
                .anyMatch(phrase -> Arrays.stream(WordClass.values())
                        .anyMatch(each -> WordNet.base(phrase, each).isPresent()));
    }

    /** A word alone between quotation marks isn't meant as it stands. */
    private static boolean isMarked(Sentence sentence, Token token) {
        return sentence.at(token.index() - 1).filter(Token::isQuoteMark).isPresent()
                && sentence.at(token.index() + 1).filter(Token::isQuoteMark).isPresent();
    }
}
