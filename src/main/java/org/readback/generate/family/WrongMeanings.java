package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.readback.dictionary.Glossary;
import org.readback.dictionary.Meaning;
import org.readback.generate.annotate.Sentence;

/** Meanings of other words of the same field, about as long as the right one, and unlike it, each other and the text. */
final class WrongMeanings {
    private static final int NEEDED = 3;
    private static final int LONGER = 5;

    private WrongMeanings() {}

    /** Fewer than three where the field has no more that fit. */
    static List<String> of(Meaning key, Sentence sentence) {
        List<Meaning> pool = new ArrayList<>(Glossary.beside(key));
        Collections.shuffle(
                pool, new Random(key.lemma().hashCode() ^ sentence.text().hashCode()));
        pool.sort(Comparator.comparingInt(other -> Math.max(1, difference(other, key) / 2)));
        List<Meaning> chosen = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        for (Meaning other : pool) {
            if (chosen.size() < NEEDED
                    && difference(other, key) <= LONGER
                    && !Echo.isIn(sentence, other.text())
                    && groups.add(other.group())) {
                chosen.add(other);
            }
        }
        return chosen.size() < NEEDED
                ? List.of()
                : chosen.stream().map(Meaning::text).toList();
    }

    private static int difference(Meaning other, Meaning key) {
        return Math.abs(words(other.text()) - words(key.text()));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
