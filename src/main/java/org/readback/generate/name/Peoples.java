package org.readback.generate.name;

import java.util.regex.Pattern;

/** Adjectives of peoples, such as "Norwegian": they keep their capital, and tell where a name is at home. */
public final class Peoples {
    private static final Pattern PEOPLE = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:[iecybx]an|ish|ese|nch|utch|ani|aqi|eli|emeni)|German|Roman|Greek|Swiss|Czech|Thai|Afghan"
                    + "|Icelandic|Filipino|Philippine|US|U\\.S\\.|UK|British");

    private Peoples() {}

    /** Whether a word is the adjective of a people or a state. */
    public static boolean isOne(String word) {
        return PEOPLE.matcher(word).matches();
    }
}
