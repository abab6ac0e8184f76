package org.readback.generate.distractor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    // what reports call them and the JDK does not
    private static final Map<String, String> OTHER_NAMES =
            Map.of("US", "US", "U.S.", "US", "UK", "GB", "U.K.", "GB", "Britain", "GB", "Burma", "MM", "Turkey", "TR");
    private static final Map<String, String> STATES = states();

    private WorldPolitics() {}

    /** The code of each state by its names, so that a state of two names counts once. */
    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>(OTHER_NAMES);
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            states.put(name, code);
            // "Bosnia & Herzegovina", "Myanmar (Burma)"
            states.put(name.replace(" & ", " and ").replaceFirst(" \\(.*", ""), code);
        }
        return Map.copyOf(states);
    }

    /** Whether a story names two states or more, and somebody in an office of state. */
    static boolean isIn(Story story) {
        boolean office = story.roles().all().stream()
                .anyMatch(holding -> OFFICES.contains(holding.noun().toLowerCase(Locale.ROOT)));
        long states = story.sentences().stream()
                .flatMap(sentence ->
                        sentence.entities().stream().map(entity -> sentence.text(entity.first(), entity.last())))
                .flatMap(name -> Stream.ofNullable(STATES.get(name)))
                .distinct()
                .count();
        return office && states >= TWO_STATES;
    }
}
