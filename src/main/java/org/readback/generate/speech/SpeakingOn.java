package org.readback.generate.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.annotate.Token;
import org.readback.generate.name.Person;
import org.readback.generate.story.Story;

/**
 * "Lund pointed out that the ice was thin. “…,” she said.": who was let speak last speaks on.
 *
 * @param tags the words of saying of an earlier sentence
 */
record SpeakingOn(Story story, Function<Sentence, List<Tag>> tags) {
    /** Who speaks on as "he" or "she", from this paragraph or the one before it; in doubt, nobody. */
    Optional<Speaker> of(Sentence sentence, Token verb, Token pronoun) {
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence earlier = story.sentences().get(i);
            if (sentence.paragraph().number() - earlier.paragraph().number() > 1) {
                return Optional.empty();
            }
            List<Tag> said = tags.apply(earlier);
            if (!said.isEmpty()) {
                return Tag.only(said)
                        .filter(speaker -> speaker.isNamed() && isMeant(speaker, sentence, pronoun))
                        .map(speaker -> new Speaker(speaker.person(), verb, sentence, speaker.naming()));
            }
        }
        return Optional.empty();
    }

    /** Nobody else of that gender may stand in between, and if the speaker's isn't known, nobody else at all. */
    private boolean isMeant(Speaker speaker, Sentence sentence, Token pronoun) {
        Optional<Boolean> fits = fits(speaker.person(), pronoun);
        boolean known = fits.isPresent();
        return fits.orElse(true)
                && named(speaker.naming(), sentence)
                        .filter(other -> !other.equals(Optional.of(speaker.person())))
                        .noneMatch(other -> !known
                                || other.flatMap(person -> fits(person, pronoun))
                                        .orElse(false));
    }

    private Optional<Boolean> fits(Person person, Token pronoun) {
        return story.people().fits(person, pronoun);
    }

    /** Whom the writer names, from one sentence to another; empty for a name that isn't known in full. */
    private Stream<Optional<Person>> named(Sentence from, Sentence to) {
        return story.sentences().subList(from.index(), to.index() + 1).stream()
                .flatMap(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .map(entity -> sentence.token(entity.last()))
                        .filter(name -> !name.quoted())
                        .map(name -> story.people().named(sentence, name)));
    }
}
