package org.readback.generate.realise;

/**
 * Words put in the place of a sentence's own: a gap, or what makes a statement false.
 *
 * @param first index of the first word that gives way
 * @param last index of the last one
 */
public record Substitute(int first, int last, String text) {
    /** Every word stays. */
    public static final Substitute NONE = new Substitute(-1, -1, "");

    boolean covers(int index) {
        return first <= index && index <= last;
    }
}
