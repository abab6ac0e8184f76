package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Husbands, wives and others who bear the last name of somebody in the article and are never named in full: "Mr. Lund" where
 * the article else has "Mrs. Lund".
 */
record Namesakes(List<Mention> mentions) {
    /** Whether a bare last name means another one than the person who answers to it. */
    boolean isOne(Person person, Mention mention) {
        Optional<Gender> title = mention.title();
        return mention.isSurname() && title.isPresent() && isTitledBoth(person) && !title.equals(own(person));
    }

    private boolean isTitledBoth(Person person) {
        return titles(person).distinct().count() > 1;
    }

    private Optional<Gender> own(Person person) {
        return GivenNames.gender(person.firstName()).or(() -> titles(person).findFirst());
    }

    private Stream<Gender> titles(Person person) {
        return mentions.stream()
                .filter(mention -> person.answersTo(mention.words()))
                .flatMap(mention -> mention.title().stream());
    }
}
