package org.readback.generate.distractor;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readback.generate.family.Candidate;
import org.readback.generate.family.Key;
import org.readback.generate.family.Story;

/** Finds the wrong answers of a question. */
public final class Distractors {
    private static final int NEEDED = 3;

    private Distractors() {}

    /** Three wrong answers, or empty when there are no three good ones. */
    public static Optional<List<String>> of(Candidate candidate, Story story, long seed) {
        List<String> found =
                all(candidate, story, new Random(seed ^ candidate.prompt().hashCode()));
        return found.size() < NEEDED ? Optional.empty() : Optional.of(List.copyOf(found.subList(0, NEEDED)));
    }

    private static List<String> all(Candidate candidate, Story story, Random random) {
        if (candidate.key() instanceof Key.OfPerson key) {
            return OtherPeople.than(key.person(), candidate, story, random);
        }
        if (candidate.key() instanceof Key.OfRole key) {
            return OtherRoles.than(key.holding(), story, random);
        }
        if (candidate.key() instanceof Key.OfDate key) {
            return OtherDates.than(key.date(), candidate, story, random);
        }
        throw new IllegalArgumentException("no distractors are known for " + candidate.key());
    }
}
