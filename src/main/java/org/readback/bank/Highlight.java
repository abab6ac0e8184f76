package org.readback.bank;

/**
 * Words of an article that its reader has highlighted.
 *
 * @param note the id of the note that they belong to
 * @param number the note's number in the reader's list; 0 where the note has no text
 * @param quote the words, where the article has them now
 */
public record Highlight(long note, int number, Evidence quote) {}
