package org.readback.generate.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Match each person with his or her job or role": the people of an article at once. */
final class RolePairs implements Family {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public Stream<Candidate> propose(Story story) {
        List<RoleHolding> chosen = new ArrayList<>();
        for (Person person : story.people().all()) {
            holding(story, person)
                    .filter(holding -> chosen.size() < MOST)
                    .filter(holding -> chosen.stream().allMatch(other -> isClearOf(other, holding)))
                    .ifPresent(chosen::add);
        }
        return chosen.size() < FEWEST ? Stream.empty() : Stream.of(question(chosen));
    }

    private static Optional<RoleHolding> holding(Story story, Person person) {
        return Deaths.areToldOf(story, person)
                ? Optional.empty()
                : story.roles()
                        .fullest(person)
                        .filter(holding -> !holding.isWide() && !HeldNow.tellsNationality(holding))
                        .filter(holding -> HeldNow.is(story, holding));
    }

    /** Two who lead, or two of one house, would have to be told apart by a word. */
    private static boolean isClearOf(RoleHolding one, RoleHolding other) {
        return !one.noun().equalsIgnoreCase(other.noun()) && !one.saysAsMuchAs(other) && !other.saysAsMuchAs(one);
    }

    private static Candidate question(List<RoleHolding> holdings) {
        Map<String, String> pairs = new LinkedHashMap<>();
        holdings.forEach(holding -> pairs.put(holding.person().name(), holding.role()));
        List<Sentence> sentences =
                holdings.stream().map(RoleHolding::sentence).distinct().toList();
        return new Candidate(
                        "matching",
                        "roles",
                        "Match each person with his or her job or role.",
                        new Key.Pairs(pairs),
                        sentences.get(0),
                        Optional.empty(),
                        0.78)
                .restingOn(sentences.subList(1, sentences.size()));
    }
}
