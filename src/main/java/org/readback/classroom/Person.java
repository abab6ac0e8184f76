package org.readback.classroom;

import java.text.Normalizer;
import java.util.Locale;
import org.readback.web.Role;
import org.readback.web.Visitor;

/** A teacher or a student with an account. */
public record Person(long id, String name, String role, String passwordHash) {
    /** The name as it is compared: alike for all cases, spacings and forms of the same letters. */
    static String key(String name) {
        return Normalizer.normalize(tidy(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The name as it is shown: without spaces to spare. */
    static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    Visitor asVisitor() {
        return new Visitor(id, name, Role.of(role));
    }
}
