package org.readback.generate.name;

import java.util.Locale;
import java.util.Set;

/** The nouns that head a job or role, such as "spokesman". */
public final class RoleNouns {
    private static final Set<String> NOUNS = WordList.read(RoleNouns.class, "role-nouns.txt");

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

    private RoleNouns() {}

    public static boolean isRoleNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    public static boolean isWide(String word) {
        return WIDE.contains(word.toLowerCase(Locale.ROOT));
    }
}
