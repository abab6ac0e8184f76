package org.readback.generate.distractor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.readback.generate.name.Peoples;
import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.story.Story;

/** Roles of other people of the story. */
final class OtherRoles {
    private OtherRoles() {}

    static List<Distractor> than(RoleHolding key, Story story, Random random) {
        List<String> own =
                story.roles().of(key.person()).stream().map(RoleHolding::role).toList();
        List<RoleHolding> held = new ArrayList<>();
        for (Person other : story.people().all()) {
            story.roles()
                    .fullest(other)
                    .filter(holding -> !other.equals(key.person()))
                    .ifPresent(held::add);
        }
        held.removeIf(RoleHolding::isWide);
        // where others come from tells that the role is theirs
        held.removeIf(holding -> Peoples.isOne(holding.role().replaceFirst(" .*", "")));
        Collections.shuffle(held, random);
        List<Distractor> chosen = new ArrayList<>();
        for (RoleHolding holding : held) {
            String role = holding.role();
            if (own.stream().noneMatch(mine -> overlaps(mine, role))
                    && chosen.stream().noneMatch(other -> overlaps(other.text(), role))) {
                chosen.add(new Distractor(role, Optional.of(holding.sentence())));
            }
        }
        List<String> roles = chosen.stream().map(Distractor::text).toList();
        return StandingOut.isByLength(key.role(), roles) ? List.of() : chosen;
    }

    /** Whether one of two roles says all that the other says: both would be right. */
    private static boolean overlaps(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String role) {
        return new HashSet<>(
                Arrays.asList(role.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}]+")));
    }
}
