package org.readback.generate.realise;

import org.readback.generate.annotate.TimeReference;

/**
 * Words put in the place of a sentence's own: a gap, or what makes a statement false.
 *
 * @param first index of the first word that gives way
 * @param last index of the last one
 */
public record Substitute(int first, int last, String text) {
    /** Every word stays. */
    public static final Substitute NONE = new Substitute(-1, -1, "");

    /** Whether words of a time give way: the rest of them stays as it is. */
    boolean isIn(TimeReference time) {
        return first <= time.last() && time.first() <= last;
    }

    boolean covers(int index) {
        return first <= index && index <= last;
    }
}
