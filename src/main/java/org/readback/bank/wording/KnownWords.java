package org.readback.bank.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.article.PlainLetters;
import org.readback.dictionary.FirstNames;
import org.readback.dictionary.ListFile;
import org.readback.dictionary.Sense;
import org.readback.dictionary.WordClass;
import org.readback.dictionary.WordNet;

/** Words and names that somebody who types them means: those of the dictionary, and lists of names. */
final class KnownWords {
    /** Read by the first question. */
    private static final class Lists {
        static final Set<String> WORDS = Stream.concat(
                        FirstNames.lines().stream(), ListFile.lines(KnownWords.class, "known-words.txt").stream())
                .flatMap(line -> Arrays.stream(line.trim().split("[\\s-]+")))
                .map(PlainLetters::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private KnownWords() {}

    /** Whether this is a word, in small letters and in any form, or a name. */
    static boolean include(String word) {
        return Lists.WORDS.contains(word)
                || Arrays.stream(WordClass.values())
                        .anyMatch(wordClass -> WordNet.base(word, wordClass).isPresent());
    }

    /** Whether two spellings are one word, as "colour" and "color" or "travelled" and "traveled". */
    static boolean areOne(String spelling, String other) {
        return Arrays.stream(WordClass.values()).anyMatch(wordClass -> areOne(spelling, other, wordClass));
    }

    private static boolean areOne(String spelling, String other, WordClass wordClass) {
        Optional<String> base = WordNet.base(spelling, wordClass);
        if (base.equals(WordNet.base(other, wordClass))) {
            // two forms of a word: one engineer isn't two engineers
            return base.isPresent() && undoubled(spelling).equals(undoubled(other));
        }
        Set<Long> meanings = meanings(spelling, wordClass);
        Set<Long> others = meanings(other, wordClass);
        return !meanings.isEmpty()
                && !others.isEmpty()
                && (meanings.containsAll(others) || others.containsAll(meanings));
    }

    private static String undoubled(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }

    private static Set<Long> meanings(String word, WordClass wordClass) {
        return WordNet.senses(word, wordClass).stream().map(Sense::number).collect(Collectors.toSet());
    }
}
