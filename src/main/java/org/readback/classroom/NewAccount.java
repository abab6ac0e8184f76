package org.readback.classroom;

import org.readback.web.Form;

/** The fields with which a person makes an account: a name and a password. */
final class NewAccount {
    private static final int LONGEST_NAME = 120;

    private NewAccount() {}

    /** Notes beside each field what is wrong with it. */
    static void check(Form form) {
        String name = Person.tidy(form.value("name"));
        if (name.isEmpty()) {
            form.refuse("name", "Type your name.");
        } else if (Person.key(name).length() > LONGEST_NAME || name.length() > LONGEST_NAME) {
            form.refuse("name", "Type a name of at most " + LONGEST_NAME + " characters.");
        }
        Passwords.problem(form.value("password")).ifPresent(problem -> form.refuse("password", problem));
    }

    /** Notes that somebody has the name already. */
    static void refuseTakenName(Form form) {
        form.refuse(
                "name",
                "Somebody here already has this name. If it’s you, sign in; if not, add an initial or a second name.");
    }
}
