package org.readback.generate.family;

import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;

/** "According to the article, what is Ada Lund's job or role?" */
final class WhatRole implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        return story.people().all().stream()
                .filter(person -> !isDead(story, person))
                .flatMap(person -> story
                        .roles()
                        .fullest(person)
                        // who directed a museum in 1981 need not direct it now
                        .filter(holding -> !EventYear.isFlashback(story.text(), holding.sentence()))
                        .map(WhatRole::question)
                        .stream());
    }

    /** What a dead person is can't be asked, and what they were last is often not what the article tells. */
    private static boolean isDead(Story story, Person person) {
        return story.clauses()
                .filter(clause -> clause.verb().lemma().matches("die|kill|bury|murder|drown|perish"))
                .anyMatch(clause -> Agents.person(story.people(), clause.sentence(), clause.subject())
                        .equals(Optional.of(person)));
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
                0.93);
    }
}
