package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Country;

/** Countries of the same story, then those of the same part of the world. */
final class OtherCountries {
    private OtherCountries() {}

    static List<Distractor> than(Country key, Asked asked, Random random) {
        List<Country> named = new ArrayList<>();
        for (Sentence sentence : asked.story().sentences()) {
            named.addAll(Countries.in(sentence));
        }
        List<Country> neighbours = new ArrayList<>(Countries.all());
        neighbours.removeIf(country -> !country.region().equals(key.region()));
        Collections.shuffle(neighbours, random);
        Set<Country> others = new LinkedHashSet<>(named);
        others.addAll(neighbours);
        others.remove(key);
        others.removeIf(country -> isHinted(country, asked)
                || isLikelyTrue(country, asked)
                || Countries.in(asked.sentence()).contains(country));
        return others.stream()
                .map(country -> new Distractor(
                        country.name(),
                        asked.story().sentences().stream()
                                .filter(sentence -> Countries.in(sentence).contains(country))
                                .findFirst()))
                .toList();
    }

    private static boolean isHinted(Country country, Asked asked) {
        return asked.prompt().contains(country.name())
                || country.otherNames().stream()
                        .anyMatch(name -> asked.prompt().matches("(?s).*\\b\\Q" + name + "\\E\\b.*"));
    }

    private static boolean isLikelyTrue(Country country, Asked asked) {
        return asked.story().sentences().stream()
                .filter(sentence -> sentence.index() != asked.sentence().index())
                .filter(sentence -> Countries.in(sentence).contains(country))
                .anyMatch(sentence -> Overlap.isLarge(asked.prompt(), sentence.text()));
    }
}
