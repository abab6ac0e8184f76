package org.readback.generate.family;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** A question about "he" rests on the sentence that names him, too. */
final class Names {
    private Names() {}

    /** The candidate with the sentences that name whom pronouns of its own sentence mean, if it asks or tells of them. */
    static Candidate proved(Story story, Candidate candidate) {
        Set<Sentence> further = new LinkedHashSet<>(candidate.further());
        for (Token token : candidate.sentence().tokens()) {
            naming(story, candidate, token).ifPresent(further::add);
        }
        return further.size() == candidate.further().size()
                ? candidate
                : candidate.restingOn(further.stream().toList());
    }

    private static Optional<Sentence> naming(Story story, Candidate candidate, Token token) {
        return story.people()
                .meant(candidate.sentence(), token)
                .filter(person -> token.isPersonalPronoun() && isTold(candidate, person))
                .flatMap(person -> story.people().referents().naming(candidate.sentence(), token))
                .filter(sentence -> sentence.index() != candidate.sentence().index());
    }

    private static boolean isTold(Candidate candidate, Person person) {
        boolean key = candidate.key() instanceof Key.OfPerson asked
                ? asked.person().equals(person)
                : candidate.key().text().contains(person.name());
        return key || candidate.prompt().contains(person.name());
    }
}
