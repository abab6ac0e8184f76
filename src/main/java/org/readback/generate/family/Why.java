package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.clause.Clause;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Why did Norway close the harbour?" from a sentence that tells the reason or the purpose too. */
final class Why implements Family {
    private static final int MIN_CONTENT = 3;

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.of(story)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE)
                .flatMap(
                        clause -> Reason.of(story, clause).flatMap(reason -> question(story, clause, reason)).stream());
    }

    private static Optional<Candidate> question(Story story, Clause clause, Reason reason) {
        List<String> others = OtherReasons.than(reason, clause, story);
        return others.isEmpty()
                ? Optional.empty()
                : new Asking(story, clause)
                        .inverted("Why", reason.span(), MIN_CONTENT, words -> true)
                        .map(prompt -> new Candidate(
                                "why",
                                Candidate.fact(clause.sentence(), clause.verb().index()),
                                prompt,
                                new Key.AmongGiven(reason.text(), others),
                                clause.sentence(),
                                Optional.empty(),
                                0.75));
    }
}
