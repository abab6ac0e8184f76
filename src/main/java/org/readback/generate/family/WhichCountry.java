package org.readback.generate.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.annotate.Token;
import org.readback.generate.asking.Asking;
import org.readback.generate.asking.Deeds;
import org.readback.generate.asking.NamedSubject;
import org.readback.generate.asking.SubjectWording;
import org.readback.generate.clause.Clause;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Country;
import org.readback.generate.speech.Sayings;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;

/** "Which country offered a field hospital?" from a sentence with a country as its subject. */
final class WhichCountry implements Family {
    private static final int MIN_CONTENT = 4;

    @Override
    public Stream<Candidate> propose(Story story) {
        return Deeds.withClaims(story)
                .filter(clause ->
                        Deeds.isPast(clause) && !Sayings.isSaying(clause.verb().lemma()))
                .flatMap(
                        clause -> country(story, clause).flatMap(country -> question(story, clause, country)).stream());
    }

    /** The country, if its name is all of the subject: a capital is no country, and "China's envoy" is none. */
    private static Optional<Country> country(Story story, Clause clause) {
        List<Token> phrase = new SubjectWording(story, clause).words();
        return NamedSubject.of(clause, phrase)
                .filter(subject -> subject.before().stream().allMatch(token -> token.is("the")))
                .flatMap(subject -> Countries.named(subject.text(clause.sentence())));
    }

    private static Optional<Candidate> question(Story story, Clause clause, Country country) {
        return new Asking(story, clause)
                .direct("Which country", false, MIN_CONTENT, words -> true)
                .map(prompt -> new Candidate(
                        "which-country",
                        Candidate.fact(clause.sentence(), clause.verb().index()),
                        prompt,
                        new Key.OfCountry(country),
                        clause.sentence(),
                        Optional.empty(),
                        0.76));
    }
}
