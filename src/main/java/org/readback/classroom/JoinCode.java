package org.readback.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The word that lets a student into a class, made to be read off a wall: no letter or digit looks like another. */
final class JoinCode {
    private static final String SIGNS = "ABCDEFGHJKMNPQRTUVWXYZ346789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** The code as it was meant, whatever case, spaces and hyphens were typed. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
