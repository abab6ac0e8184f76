package org.readback.generate.family;

import org.readback.generate.name.Person;
import org.readback.generate.name.RoleHolding;
import org.readback.generate.time.CalendarDate;

/** The right answer, and what is known of it that helps to find wrong ones. */
public sealed interface Key {
    String text();

    /** Somebody of the article. */
    record OfPerson(Person person) implements Key {
        @Override
        public String text() {
            return person.name();
        }
    }

    /** Somebody's job or role. */
    record OfRole(RoleHolding holding) implements Key {
        @Override
        public String text() {
            return holding.role();
        }
    }

    /** A day, month or year. */
    record OfDate(CalendarDate date) implements Key {
        @Override
        public String text() {
            return date.phrase();
        }
    }
}
