package org.readback.generate.family;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Story;

/**
 * Of whom it is worth asking that they said something.
 *
 * @param interviewed the one whom an article lets speak at length, and hardly anybody else
 */
record SpeakersAsked(Story story, Optional<Person> interviewed) {
    private static final int AT_LENGTH = 4;
    private static final double NEARLY_ALL = 0.9;

    static SpeakersAsked of(Story story, Speech speech) {
        List<Person> speakers =
                speech.quotes().stream().map(quote -> quote.speaker().person()).toList();
        Optional<Person> only = speakers.stream()
                .filter(person -> speakers.size() >= AT_LENGTH
                        && Collections.frequency(speakers, person) >= NEARLY_ALL * speakers.size())
                .findFirst();
        return new SpeakersAsked(story, only);
    }

    boolean isWorth(Person speaker, String words) {
        return interviewed.filter(speaker::equals).isEmpty() && !tellsRole(speaker, words);
    }

    /** "I was invited as chair" can be nobody's words but the chair's. */
    private boolean tellsRole(Person speaker, String words) {
        return story.roles().of(speaker).stream()
                .map(holding -> holding.noun().toLowerCase(Locale.ROOT))
                .filter(noun -> !RoleNouns.isWide(noun))
                .filter(noun ->
                        has(words, "(as|I am|I['’]m|my job|being) (an? |the )?(\\p{L}+ )?" + Pattern.quote(noun)))
                .anyMatch(noun -> story.roles().all().stream()
                        .filter(other -> !other.person().equals(speaker))
                        .map(RoleHolding::noun)
                        .noneMatch(noun::equalsIgnoreCase));
    }

    private static boolean has(String words, String part) {
        return Pattern.compile("\\b" + part + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }
}
