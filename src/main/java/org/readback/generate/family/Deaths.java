package org.readback.generate.family;

import java.util.Optional;
import org.readback.generate.asking.Agents;
import org.readback.generate.name.Person;
import org.readback.generate.story.Story;

/** Who of an article is dead: what they are can't be asked, and what they were last is often not what it tells. */
final class Deaths {
    private Deaths() {}

    static boolean areToldOf(Story story, Person person) {
        return story.clauses()
                .filter(clause -> clause.verb().lemma().matches("die|kill|bury|murder|drown|perish"))
                .anyMatch(clause -> Agents.person(story.people(), clause.sentence(), clause.subject())
                        .equals(Optional.of(person)));
    }
}
