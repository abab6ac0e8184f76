package org.readback.generate.annotate;

/**
 * A tie between two words of a sentence, as Universal Dependencies names it.
 *
 * @param governor index of the head, or -1 for the root
 * @param dependent index of the word that hangs on it
 */
record Dependency(int governor, String relation, int dependent) {}
