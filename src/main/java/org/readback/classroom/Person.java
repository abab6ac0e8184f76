package org.readback.classroom;

import java.text.Normalizer;
import java.util.Locale;
import org.readback.web.Role;
import org.readback.web.Visitor;

/** A teacher or a student with an account, or a guest without one. */
public record Person(long id, String name, String role, String passwordHash) {
    /** The name as it is compared: alike for all cases, spacings and forms of the same letters. */
    static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    /** The name as it is shown: without spaces to spare or signs that nobody sees. */
    static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    Visitor asVisitor() {
        return new Visitor(id, name, Role.of(role));
    }
}
