package org.readback.generate.distractor;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generate.family.Story;

/** Stories of states and those who speak for them. */
final class WorldPolitics {
    private static final int TWO_STATES = 2;
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "ambassador",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "secretary",
            "envoy",
            "diplomat",
            "premier",
            "chancellor",
            "commissioner");
    private static final Set<String> STATES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("US", "U.S.", "United States", "Britain", "UK", "Russia", "Iran", "Syria", "North Korea"))
            .collect(Collectors.toUnmodifiableSet());

    private WorldPolitics() {}

    /** Whether a story names two states or more, and somebody in an office of state. */
    static boolean isIn(Story story) {
        boolean office = story.roles().all().stream()
                .anyMatch(holding -> OFFICES.contains(holding.noun().toLowerCase(Locale.ROOT)));
        long states = story.sentences().stream()
                .flatMap(sentence ->
                        sentence.entities().stream().map(entity -> sentence.text(entity.first(), entity.last())))
                .filter(STATES::contains)
                .distinct()
                .count();
        return office && states >= TWO_STATES;
    }
}
