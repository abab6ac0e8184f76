package org.readback.attempt;

/** A question on the page of an attempt. */
public sealed interface Entry permits Asked, Reviewed {
    /** Its place in the attempt, from 1. */
    int number();
}
