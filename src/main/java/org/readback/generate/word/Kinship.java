package org.readback.generate.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two meanings come so close that one could be taken for the other. */
public final class Kinship {
    private static final int STEM = 5;
    private static final int FEW = 12;
    private static final Set<String> EMPTY = Set.of("""
            that with from into others other someone something people person thing very more most than been being their
            time make made makes become give given have having state quality feeling act able without group things
            works work used""".split("\\s+"));

    private Kinship() {}

    /** Also when the dictionary puts the two words together, in any of their senses. */
    public static boolean areClose(Meaning one, Meaning other) {
        Set<String> shared = stems(one.text());
        shared.retainAll(stems(other.text()));
        return !shared.isEmpty() || near(one).stream().anyMatch(near(other)::contains);
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(text.split("[^a-z]+"))
                .filter(word -> word.length() > 3 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The dictionary's numbers of all that the word can mean, and of what stands right above or close by. */
    private static Set<Long> near(Meaning meaning) {
        return WordNet.senses(meaning.lemma(), meaning.wordClass()).stream()
                .flatMap(sense -> Stream.concat(Stream.of(sense), around(sense)))
                .map(Sense::number)
                .collect(Collectors.toSet());
    }

    /** Every envoy is a "person": what has many kinds makes none of them alike. */
    private static Stream<Sense> around(Sense sense) {
        return sense.wordClass() == WordClass.ADJECTIVE
                ? WordNet.siblings(sense).stream()
                : WordNet.hypernyms(sense).stream().filter(above -> WordNet.breadth(above) <= FEW);
    }
}
