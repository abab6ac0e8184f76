package org.readback.generate.select;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.distractor.Asked;
import org.readback.generate.distractor.Distractor;
import org.readback.generate.distractor.Distractors;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** How a question is answered: by choosing, by typing, or as its family says. */
final class Answers {
    private static final int LONGEST_TYPED = 5;
    /** With so few people in a story, "who" asks for nothing. */
    private static final int FEW = 2;

    private Answers() {}

    /** The candidate with its distractors, or with none where it is answered otherwise; empty when it can't be. */
    static Optional<Chosen> complete(Candidate candidate, Story story, Possible.Standard standard) {
        Key key = candidate.key();
        if (key instanceof Key.Truth || key instanceof Key.Sequence || key instanceof Key.Pairs) {
            return Optional.of(new Chosen(candidate, List.of()));
        }
        boolean gap = candidate.prompt().contains(Candidate.GAP);
        if (!gap) {
            List<Distractor> distractors =
                    Distractors.of(new Asked(key, candidate.prompt(), candidate.sentence(), story));
            // a place is told from other places, but of what kind it is isn't always known; few stories have four
            // countries
            boolean unsure = Set.of("where", "which-country").contains(candidate.family())
                    // "more than 60" holds for "more than 50" as well
                    || (key instanceof Key.OfQuantity some && some.quantity().isBound());
            if (!unsure && Distractors.areEnough(distractors) && !Origins.giveAway(candidate)) {
                return Optional.of(new Chosen(candidate, distractors));
            }
        }
        boolean guessed = standard == Possible.Standard.USUAL
                && key instanceof Key.OfPerson
                && story.people().all().size() <= FEW;
        return isTypable(key) && !guessed ? Optional.of(new Chosen(candidate, List.of())) : Optional.empty();
    }

    /** Whether a student can be expected to type the key as we would: a name, a date, a word or two. */
    private static boolean isTypable(Key key) {
        boolean among = key instanceof Key.OfRole || key instanceof Key.AmongGiven;
        return !among && key.text().split("\\s+").length <= LONGEST_TYPED;
    }
}
