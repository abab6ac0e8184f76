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
import org.readback.generate.time.CalendarDate;

/** How a question is answered: by choosing, by typing, or as its family says. */
final class Answers {
    /** Of three others one can often be told to be wrong: by nation, trade or kind. */
    private static final Set<String> TYPED = Set.of("where", "which-country", "who-was", "who-did");

    private static final int LONGEST_TYPED = 5;
    /** A role of so few words can be typed, where little else can be asked. */
    private static final int SHORT_ROLE = 3;

    /** With so few people in a story, "who" asks for nothing. */
    private static final int FEW = 2;

    private Answers() {}

    /** The candidate with its distractors, or with none where it is answered otherwise; empty when it can't be. */
    static Optional<Chosen> complete(Candidate candidate, Story story, Possible.Standard standard) {
        Key key = candidate.key();
        if (key instanceof Key.Truth || key instanceof Key.Sequence || key instanceof Key.Pairs) {
            return Optional.of(new Chosen(candidate, List.of()));
        }
        if (isChosen(candidate)) {
            List<Distractor> distractors =
                    Distractors.of(new Asked(key, candidate.prompt(), candidate.sentence(), story));
            boolean unsure = TYPED.contains(candidate.family())
                    // "more than 60" holds for "more than 50" as well
                    || (key instanceof Key.OfQuantity some && some.quantity().isBound());
            if (!unsure && Distractors.areEnough(distractors) && !Origins.giveAway(candidate)) {
                return Optional.of(new Chosen(candidate, distractors));
            }
        }
        boolean guessed = standard == Possible.Standard.USUAL
                && key instanceof Key.OfPerson
                && story.people().all().size() <= FEW;
        boolean role = standard == Possible.Standard.SPARE
                && key instanceof Key.OfRole
                && key.text().split("\\s+").length <= SHORT_ROLE;
        return (role || isTypable(key)) && !guessed ? Optional.of(new Chosen(candidate, List.of())) : Optional.empty();
    }

    /** Of names and numbers in a gap the words around it often tell which of several fits; of years they don't. */
    private static boolean isChosen(Candidate candidate) {
        boolean year =
                candidate.key() instanceof Key.OfDate some && some.date().precision() == CalendarDate.Precision.YEAR;
        return !candidate.prompt().contains(Candidate.GAP) || year;
    }

    /** Whether a student can be expected to type the key as we would: a name, a date, a word or two. */
    private static boolean isTypable(Key key) {
        boolean among = key instanceof Key.OfRole || key instanceof Key.AmongGiven;
        return !among && key.text().split("\\s+").length <= LONGEST_TYPED;
    }
}
