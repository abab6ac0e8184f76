package org.readback.classroom;

/**
 * A student in a list.
 *
 * @param extraTime the factor, as in {@link ExtraTime}
 */
public record Student(long id, String name, double extraTime) {
    public ExtraTime allowance() {
        return new ExtraTime(extraTime);
    }
}
