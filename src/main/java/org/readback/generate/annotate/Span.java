package org.readback.generate.annotate;

/**
 * Words of a sentence that stand side by side.
 *
 * @param first index of the first word
 * @param last index of the last one
 */
record Span(int first, int last) {
    boolean covers(int index) {
        return first <= index && index <= last;
    }
}
