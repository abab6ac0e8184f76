package org.readback.generate.passage;

import org.readback.generate.story.Key;

/**
 * Words of a sentence that name or number something worth knowing.
 *
 * @param key what they tell
 * @param first index of the first of them
 * @param last index of the last of them
 */
public record Term(Key key, int first, int last) {}
