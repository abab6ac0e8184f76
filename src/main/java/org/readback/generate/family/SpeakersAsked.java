package org.readback.generate.family;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.name.RoleNouns;
import org.readback.generate.speech.Quote;
import org.readback.generate.speech.Speech;
import org.readback.generate.story.Story;

/**
 * Of whom it is worth asking that they said something.
 *
 * @param interviewed the one whom an article lets speak at length, and nobody else
 */
record SpeakersAsked(Story story, Optional<Person> interviewed) {
    private static final int AT_LENGTH = 4;

    static SpeakersAsked of(Story story, Speech speech) {
        Map<String, Set<Sentence>> sources = speech.sources();
        List<Quote> quotes = speech.quotes();
        Optional<Person> only = sources.size() == 1 && quotes.size() >= AT_LENGTH
                ? Optional.of(quotes.get(0).speaker().person())
                : Optional.empty();
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
