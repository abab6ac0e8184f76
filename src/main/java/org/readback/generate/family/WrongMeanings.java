package org.readback.generate.family;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.word.Glossary;
import org.readback.generate.word.Kinship;
import org.readback.generate.word.Meaning;

/** Meanings of other words, of the same kind and about as long as the right one, and unlike it and each other. */
final class WrongMeanings {
    private static final int NEEDED = 3;
    private static final int LONGER = 3;

    private WrongMeanings() {}

    static List<String> of(Meaning key, Sentence sentence) {
        List<Meaning> pool = new ArrayList<>(Glossary.beside(key));
        Collections.shuffle(
                pool, new Random(key.lemma().hashCode() ^ sentence.text().hashCode()));
        // the glossary goes from field to field: what stands near could be meant in the same sentence
        pool.sort(Comparator.comparingInt(other -> Math.abs(other.group() - key.group())));
        List<Meaning> chosen = new ArrayList<>();
        for (Meaning other : pool) {
            if (chosen.size() < NEEDED
                    && isAsLong(other, key)
                    && !isLikeOne(other, chosen)
                    && !Kinship.areClose(other, key)) {
                chosen.add(other);
            }
        }
        return chosen.stream().map(Meaning::text).toList();
    }

    private static boolean isAsLong(Meaning other, Meaning key) {
        return Math.abs(words(other.text()) - words(key.text())) <= LONGER;
    }

    private static boolean isLikeOne(Meaning other, List<Meaning> chosen) {
        return chosen.stream().anyMatch(each -> each.group() == other.group() || Kinship.areClose(each, other));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
