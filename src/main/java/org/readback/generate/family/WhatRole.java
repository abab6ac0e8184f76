package org.readback.generate.family;

import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "According to the article, what is Ada Lund's job or role?" */
final class WhatRole implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        return story.people().all().stream()
                .filter(person -> !Deaths.areToldOf(story, person))
                .flatMap(person -> story
                        .roles()
                        .fullest(person)
                        // who directed a museum in 1981 need not direct it now
                        .filter(holding -> HeldNow.is(story, holding))
                        .filter(holding -> !holding.isWide() && !tellsNationality(holding))
                        .map(WhatRole::question)
                        .stream());
    }

    /** "Norwegian ambassador" is guessed from a Norwegian name. */
    private static boolean tellsNationality(RoleHolding holding) {
        return HeldNow.tellsNationality(holding) || holding.role().matches(".*['’]s .*");
    }

    private static Candidate question(RoleHolding holding) {
        String name = holding.person().name();
        return new Candidate(
                "what-role",
                "role:" + name,
                "According to the article, what is " + name + (name.endsWith("s") ? "’" : "’s") + " job or role?",
                new Key.OfRole(holding),
                holding.sentence(),
                Optional.empty(),
                0.5);
    }
}
