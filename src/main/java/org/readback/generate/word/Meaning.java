package org.readback.generate.word;

/**
 * What a word means, in words that pupils know.
 *
 * @param kind what the word can stand for, such as "noun person"; meanings of one kind can stand side by side
 * @param group the number of the words whose meanings come close
 * @param text such as "to reduce or limit" or "person who buys and sells for others"
 */
public record Meaning(String lemma, WordClass wordClass, String kind, int group, String text) {}
