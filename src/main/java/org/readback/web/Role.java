package org.readback.web;

import java.util.Locale;

/** What a person is to the school. */
public enum Role {
    TEACHER,
    STUDENT,
    /** Somebody who practises without an account, in one browser. */
    GUEST;

    /** The role as the database keeps it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
