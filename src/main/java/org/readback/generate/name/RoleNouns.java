package org.readback.generate.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/** The nouns that head a job or role, such as "spokesman". */
public final class RoleNouns {
    private static final Set<String> NOUNS = ListFile.lines(RoleNouns.class, "role-nouns.txt").stream()
            .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    /** So wide that somebody with another role may hold them too. */
    private static final Set<String> WIDE = Set.of(
            "official",
            "politician",
            "member",
            "activist",
            "officer",
            "worker",
            "expert",
            "executive",
            "leader",
            "employee",
            "scientist",
            "researcher",
            "representative",
            "lawmaker",
            "player",
            "athlete",
            "academic");

    private static final Set<String> COMMON = Set.of(
            "deputy",
            "head",
            "chief",
            "union",
            "museum",
            "library",
            "council",
            "opposition",
            "fashion",
            "school",
            "team",
            "club",
            "party",
            "vice",
            "prime",
            "assistant",
            "foreign",
            "finance",
            "defence",
            "defense",
            "company",
            "bus",
            "film",
            "health",
            "city",
            "police",
            "fire",
            "human",
            "marine",
            "climate",
            "project",
            "research",
            "market",
            "government",
            "church",
            "theatre",
            "theater",
            "music",
            "sports",
            "bakery",
            "hotel",
            "restaurant",
            "university",
            "art",
            "history",
            "science",
            "football",
            "tennis",
            "managing",
            "executive",
            "general",
            "co",
            "campaign",
            "board",
            "committee",
            "fisheries",
            "district",
            "village",
            "town",
            "hospital",
            "student");

    private RoleNouns() {}

    public static boolean isRoleNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word that begins a role is a common one, written small inside a sentence. */
    public static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT)) || isRoleNoun(word);
    }

    public static boolean isWide(String word) {
        return WIDE.contains(word.toLowerCase(Locale.ROOT));
    }
}
