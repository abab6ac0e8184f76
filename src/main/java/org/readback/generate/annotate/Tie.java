package org.readback.generate.annotate;

/**
 * How one word hangs on another, as Universal Dependencies names it.
 *
 * @param governor index of the head, or -1 for the root
 * @param dependent index of the word that hangs on it
 */
record Tie(int governor, String relation, int dependent) {}
