package org.readback.web;

import io.javalin.security.RouteRole;
import java.util.Optional;

/** Who may use a route. Each route names one; a route that names none is refused. */
public enum Access implements RouteRole {
    EVERYONE,
    SIGNED_IN,
    /** Students, and guests: who has attempts of their own. */
    LEARNERS,
    STUDENTS,
    TEACHERS;

    boolean admits(Optional<Visitor> visitor) {
        return switch (this) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor.isPresent();
            case LEARNERS -> visitor.filter(Visitor::isLearner).isPresent();
            case STUDENTS -> visitor.filter(Visitor::isStudent).isPresent();
            case TEACHERS -> visitor.filter(Visitor::isTeacher).isPresent();
        };
    }

    /** What somebody is told who is signed in and not admitted. */
    String refusal() {
        return this == LEARNERS
                ? "This page is for students: they have attempts of their own. What your students did is in the "
                        + "gradebook of each class."
                : "This page is not for your account.";
    }
}
