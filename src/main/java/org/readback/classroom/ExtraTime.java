package org.readback.classroom;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much more time a student gets where time is limited.
 *
 * @param factor 1.5 gives half as much time again; 1 gives none
 */
public record ExtraTime(double factor) {
    /** Those that teachers can choose from. */
    public static final List<ExtraTime> CHOICES = List.of(
            new ExtraTime(1),
            new ExtraTime(1.25),
            new ExtraTime(1.5),
            new ExtraTime(1.75),
            new ExtraTime(2),
            new ExtraTime(2.5),
            new ExtraTime(3));

    public boolean isNone() {
        return factor <= 1;
    }

    /** The factor as forms send it, such as "1.5". */
    public String value() {
        return BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
    }

    /** Such as "1.5 times the time". */
    public String inWords() {
        return isNone() ? "No extra time" : value() + " times the time";
    }
}
