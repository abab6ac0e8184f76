package org.readback.generate.distractor;

import java.util.Arrays;
import java.util.List;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Peoples;

/** Answers that tell themselves by how they look among the others. */
final class StandingOut {
    private static final int ALIKE = 3;

    private StandingOut() {}

    /** "Which person is a Chilean diplomat?": a name tells where its bearer comes from. */
    static boolean isByNation(String prompt) {
        return prompt.matches("(?s)(?:Which person is|Who is|Who was the) .*")
                && Arrays.stream(prompt.split("[^\\p{L}.'’-]+"))
                        .map(word -> word.replaceFirst("['’]s?$", ""))
                        .skip(3)
                        .anyMatch(word ->
                                Peoples.isOne(word) || Countries.named(word).isPresent());
    }

    /** A role of many words among bare ones. */
    static boolean isByLength(String key, List<String> others) {
        int length = key.split(" ").length;
        return others.stream().allMatch(other -> Math.abs(other.split(" ").length - length) > ALIKE);
    }
}
