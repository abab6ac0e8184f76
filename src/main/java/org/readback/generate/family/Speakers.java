package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.clause.Clause;
import org.readback.generate.clause.Clauses;
import org.readback.generate.name.Person;

/** Who speaks in a sentence: by name, or as the "he" or "she" that the sentence before made clear. */
final class Speakers {
    private static final int CHAIN = 3;

    /**
     * A speaker.
     *
     * @param named whether the sentence itself names the person
     */
    record Speaker(Person person, Clause clause, boolean named) {}

    private final Story story;

    Speakers(Story story) {
        this.story = story;
    }

    Optional<Speaker> of(Sentence sentence) {
        return of(sentence, CHAIN);
    }

    private Optional<Speaker> of(Sentence sentence, int chain) {
        List<Clause> sayings = Clauses.of(sentence).stream()
                .filter(clause -> !clause.verb().quoted() && !clause.subject().quoted())
                .filter(clause -> Sayings.isSaying(clause.verb().lemma()))
                .filter(clause -> !clause.isNegated())
                .toList();
        for (Clause clause : sayings) {
            Optional<Person> person = Agents.person(story.people(), sentence, clause.subject())
                    .filter(someone ->
                            sentence.children(clause.subject(), "conj").isEmpty());
            if (person.isPresent()) {
                return Optional.of(new Speaker(person.get(), clause, true));
            }
            if (clause.subject().is("he", "she") && chain > 0) {
                return lastSpeaker(sentence, chain).map(someone -> new Speaker(someone, clause, false));
            }
        }
        return Optional.empty();
    }

    /** The speaker of the sentence before, if nobody else is named there or here. */
    private Optional<Person> lastSpeaker(Sentence sentence, int chain) {
        Optional<Sentence> before = story.text().before(sentence);
        boolean near = before.filter(found ->
                        found.paragraph().number() >= sentence.paragraph().number() - 1)
                .isPresent();
        if (!near) {
            return Optional.empty();
        }
        return of(before.get(), chain - 1)
                .map(Speaker::person)
                .filter(person -> isAlone(person, sentence, before.get()));
    }

    private boolean isAlone(Person person, Sentence... sentences) {
        for (Sentence sentence : sentences) {
            boolean others = sentence.entities().stream()
                    .filter(entity -> entity.kind() == org.readback.generate.annotate.Entity.Kind.PERSON)
                    .anyMatch(entity -> !story.people()
                            .named(sentence, sentence.token(entity.last()))
                            .equals(Optional.of(person)));
            if (others) {
                return false;
            }
        }
        return true;
    }
}
