package org.readback.generate.annotate;

/**
 * Words that tell a time, such as "on Thursday" without its "on".
 *
 * @param first index of its first word
 * @param last index of its last word
 */
public record TimeReference(Kind kind, int first, int last) {
    /** Whether the words tell a day, an hour, a stretch of time or a rhythm. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Whether the words tell when something was: a date, or a part of a day such as "Tuesday night". */
    public boolean isCalendar() {
        return kind == Kind.DATE || (kind == Kind.TIME && last > first);
    }

    boolean covers(Token token) {
        return first <= token.index() && token.index() <= last;
    }
}
