package org.readback.generate.distractor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.generate.name.ListFile;

/** Roles sorted by walk of life, for stories that name too few. */
final class WalksOfLife {
    /** Marks the walk of life that only stories of world politics draw on: a union has a president too. */
    private static final String WORLD = "@world";

    private static final List<Walk> WALKS = read();

    /** Nouns of the same walk of life, and roles in it that one person hardly holds at once. */
    private record Walk(Set<String> nouns, List<String> roles) {
        boolean knows(String noun, boolean world) {
            return nouns.contains(noun) && (world || !nouns.contains(WORLD));
        }
    }

    private WalksOfLife() {}

    /** Roles of the walk of life that knows the noun, none with the noun itself. */
    static List<String> rolesLike(String noun, boolean world) {
        String wanted = noun.toLowerCase(Locale.ROOT);
        return WALKS.stream()
                .filter(walk -> walk.knows(wanted, world))
                .findFirst()
                .map(walk -> walk.roles().stream()
                        .filter(role -> !Arrays.asList(role.split(" ")).contains(wanted))
                        .toList())
                .orElse(List.of());
    }

    private static List<Walk> read() {
        return ListFile.lines(WalksOfLife.class, "walks-of-life.txt").stream()
                .map(line -> line.split(":", 2))
                .map(parts -> new Walk(
                        Set.of(parts[0].trim().split("\\s+")),
                        List.of(parts[1].trim().split("\\s*,\\s*"))))
                .toList();
    }
}
