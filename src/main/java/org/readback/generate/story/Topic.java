package org.readback.generate.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.annotate.AnnotatedArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;

/**
 * What an article is about, as far as its headline and the words that it uses most often tell.
 *
 * @param headline the stems of the headline's telling words
 * @param mainWords the stems of the words that the article uses most often
 */
public record Topic(Set<String> headline, Set<String> mainWords) {
    private static final int MAIN = 6;
    private static final int SHORTEST = 3;
    private static final Set<String> SMALL = Set.of("""
            the and for with from that this these those his her their its who whom whose which what when where why how
            was were has have had did does been being are not nor but than then there here after before into over under
            out off about against more most much many some any all each every other such only also just very would will
            could can may might must should one two three four five six seven eight nine ten first last new old year
            month week day decade date time say said says tell told add added people because between during until since
            through him them she they you our your""".split("\\s+"));

    public Topic {
        headline = Set.copyOf(headline);
        mainWords = Set.copyOf(mainWords);
    }

    static Topic of(AnnotatedArticle text) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream().filter(word -> isTelling(sentence, word)))
                .flatMap(word -> stems(word.word()))
                .forEach(stem -> uses.merge(stem, 1, Integer::sum));
        List<String> main = uses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(MAIN)
                .toList();
        return new Topic(stems(text.article().title()).collect(Collectors.toSet()), Set.copyOf(main));
    }

    private static boolean isTelling(Sentence sentence, Token word) {
        return word.isContent() && sentence.time(word).isEmpty();
    }

    /** Whether a text has a telling word of the headline, in any form of it. */
    public boolean isInHeadline(String text) {
        return holds(headline, text);
    }

    /** Whether the headline or a text has one of the article's main words. */
    public boolean isToldWith(String text) {
        return mainWords.stream().anyMatch(headline::contains) || holds(mainWords, text);
    }

    /** Whether a text has a telling word of the headline or a main word of the article. */
    public boolean isTouchedBy(String text) {
        return holds(headline, text) || holds(mainWords, text);
    }

    /** How many of the article's main words a text has. */
    public long mainWordsIn(String text) {
        return stems(text).filter(mainWords::contains).distinct().count();
    }

    private static boolean holds(Collection<String> stems, String text) {
        return stems(text).anyMatch(stems::contains);
    }

    private static Stream<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word))
                .map(word -> word.replaceFirst("(?:ies|es|s|ed|ing)$", ""));
    }
}
