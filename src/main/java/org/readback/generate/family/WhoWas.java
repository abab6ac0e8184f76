package org.readback.generate.family;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generate.name.Countries;
import org.readback.generate.name.Peoples;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.realise.Deixis;
import org.readback.generate.story.Key;
import org.readback.generate.story.Story;
import org.readback.generate.time.EventYear;

/** "Who was the mayor of Bergen in 2016?" from the role beside a name. */
final class WhoWas implements Family {
    @Override
    public Stream<Candidate> propose(Story story) {
        return story.people().all().stream()
                .filter(person -> !Deaths.areToldOf(story, person))
                .flatMap(person -> question(story, person).stream());
    }

    private static Optional<Candidate> question(Story story, Person person) {
        return story.roles().of(person).stream()
                .filter(holding -> HeldNow.is(story, holding))
                .filter(holding -> !Deixis.pointsOutside(holding.role()))
                .filter(holding -> !holding.isWide() && isAlone(story, holding) && !isKnownToAll(holding))
                .sorted(Comparator.comparingInt(
                        (RoleHolding holding) -> -holding.role().length()))
                .flatMap(holding -> RoleAsked.of(holding).stream()
                        .map(asked -> new Candidate(
                                        "who-was",
                                        "role:" + person.name(),
                                        asked.prompt(EventYear.of(story.text(), holding.sentence())),
                                        new Key.OfPerson(person),
                                        holding.sentence(),
                                        Optional.empty(),
                                        asked.confidence())
                                .leaningOn(Leaning.FACTS)))
                .findFirst();
    }

    /** Who heads a state is known without reading, and of which state a bare "Interior minister" is isn't told. */
    private static boolean isKnownToAll(RoleHolding holding) {
        boolean bare = holding.role()
                .matches(
                        "(?i)chief \\S+ officer|(\\S+ )?(minister|secretary|president|director|chairman|chairwoman|manager|spokesman|spokeswoman|head"
                                + "|chief|editor|captain|coach|executive|officer|inspector)");
        boolean nameless = holding.role().matches("(?i)(\\S+ ){0,4}minister")
                && Arrays.stream(holding.role().split(" "))
                        .noneMatch(word -> Peoples.isOne(word)
                                || word.matches(".+['’]s?")
                                || Countries.named(word).isPresent());
        boolean state = holding.role()
                .matches(
                        "(?i).*\\b(president|prime minister|premier|secretary of state|chancellor|king|queen|pope)\\b.*");
        boolean lesser = holding.role()
                .matches("(?i).*\\b(vice|deputy|assistant|under|club|university|union|association|company)\\b.*");
        return bare || nameless || (state && !lesser);
    }

    /** Whether nobody else of the article holds the role, or one that says as much. */
    private static boolean isAlone(Story story, RoleHolding holding) {
        return story.roles().all().stream()
                .filter(other -> !other.person().equals(holding.person()))
                .noneMatch(other -> other.saysAsMuchAs(holding) || holding.saysAsMuchAs(other));
    }
}
