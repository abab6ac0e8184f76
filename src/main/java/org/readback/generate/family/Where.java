package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.PlaceOfVerb;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Country;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Where did Lund open the library?" from a past event with its place beside the verb. */
final class Where implements Family {
    private static final int MIN_CONTENT = 3;

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(Deeds::isPast)
                .flatMap(clause ->
                        PlaceOfVerb.of(clause).stream().flatMap(place -> question(story, clause, place).stream()));
    }

    private static Optional<Candidate> question(Story story, Clause clause, PlaceOfVerb place) {
        Optional<Country> country = Countries.named(place.name());
        return new Asking(story, clause)
                .inverted(
                        country.isPresent() ? "In which country" : "Where",
                        Set.copyOf(place.words()),
                        MIN_CONTENT,
                        words -> isFit(clause, words, place) && When.isAnchored(story, clause, words))
                .map(prompt -> new Candidate(
                                country.isPresent() ? "which-country" : "where",
                                Candidate.fact(clause.sentence(), clause.verb().index()),
                                prompt,
                                country.<Key>map(Key.OfCountry::new).orElseGet(() -> new Key.OfPlace(place.name())),
                                clause.sentence(),
                                Optional.empty(),
                                0.55)
                        .leaningOn(Leaning.FACTS));
    }

    /** A second place may be the one that is meant. */
    private static boolean isFit(Clause clause, List<Token> words, PlaceOfVerb place) {
        boolean said =
                Sayings.isSaying(clause.verb().lemma()) || clause.verb().lemma().matches("base|locate|situate");
        return !said
                && words.stream()
                        .noneMatch(word -> clause.sentence().entity(word).stream()
                                .anyMatch(entity -> entity.kind() == Entity.Kind.LOCATION
                                        && PlaceOfVerb.isPlace(clause.sentence(), word)
                                        && !place.words().contains(word.index())));
    }
}
