package org.readback.generate.distractor;

import java.util.List;
import java.util.Random;
import org.readback.generate.story.Key;

/** Finds the wrong answers of a question. */
public final class Distractors {
    private static final int ENOUGH = 3;

    private Distractors() {}

    /** At most three wrong answers, the best first; fewer where no more good ones are known. */
    public static List<Distractor> of(Asked asked) {
        return all(asked, asked.story().chance(asked.prompt())).stream()
                .limit(ENOUGH)
                .toList();
    }

    /** Whether there are as many as a choice needs. */
    public static boolean areEnough(List<Distractor> distractors) {
        return distractors.size() == ENOUGH;
    }

    private static List<Distractor> all(Asked asked, Random random) {
        if (asked.key() instanceof Key.OfPerson key) {
            return OtherPeople.than(key.person(), asked, random);
        }
        if (asked.key() instanceof Key.OfRole key) {
            return OtherRoles.than(key.holding(), asked.story(), random);
        }
        if (asked.key() instanceof Key.OfDate key) {
            return OtherDates.than(key.date(), asked, random);
        }
        if (asked.key() instanceof Key.OfQuantity key) {
            return OtherQuantities.than(key.quantity(), asked, random);
        }
        if (asked.key() instanceof Key.OfCountry key) {
            return OtherCountries.than(key.country(), asked, random);
        }
        if (asked.key() instanceof Key.OfPlace key) {
            return OtherNames.thanPlace(key.text(), asked, random);
        }
        if (asked.key() instanceof Key.OfOrganisation key) {
            return OtherNames.thanOrganisation(key.text(), asked, random);
        }
        if (asked.key() instanceof Key.AmongGiven key) {
            return key.distractors().stream().map(Distractor::of).toList();
        }
        return List.of();
    }
}
