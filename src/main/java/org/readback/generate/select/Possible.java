package org.readback.generate.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.Bank;
import org.readback.generate.family.Candidate;
import org.readback.generate.story.Story;

/** Which candidates can be asked, and why the others can't. */
final class Possible {
    /** What is asked of a candidate. */
    enum Standard {
        /** Nothing may be wrong with it. */
        USUAL,
        /** Of few people one may be asked for, for want of others. */
        SPARE
    }

    private final Story story;
    private final Bank bank;
    private final List<Dropped> dropped = new ArrayList<>();

    Possible(Story story, Bank bank) {
        this.story = story;
        this.bank = bank;
    }

    List<Chosen> of(List<Candidate> candidates, Standard standard) {
        List<Chosen> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<String> fault =
                    Fitness.fault(candidate, story, standard).or(() -> AlreadyAsked.by(bank, candidate));
            Optional<Chosen> answerable =
                    fault.isPresent() ? Optional.empty() : Answers.complete(candidate, story, standard);
            answerable.ifPresentOrElse(
                    possible::add,
                    () -> dropped.add(new Dropped(
                            candidate,
                            fault.orElse("no three good wrong answers, and it can't be answered in words"))));
        }
        return possible;
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }
}
