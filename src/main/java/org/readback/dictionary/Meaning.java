package org.readback.dictionary;

/**
 * What a word means, in words that pupils know.
 *
 * @param kind its field, such as "noun official"; words of one field can stand in the same sentences
 * @param group the number of the words whose meanings come close
 * @param text such as "to reduce or limit" or "person who buys and sells for others"
 * @param hard whether it is worth asking for; others serve as wrong answers only
 */
public record Meaning(String lemma, WordClass wordClass, String kind, int group, String text, boolean hard) {}
