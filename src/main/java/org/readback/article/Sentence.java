package org.readback.article;

/**
 * A sentence of an article.
 *
 * @param paragraph the number of its paragraph, from 1
 * @param number its place in that paragraph, from 1
 * @param start where it begins in the paragraph's text, in UTF-16 units
 * @param end where it ends there, without the space after it
 */
public record Sentence(int paragraph, int number, int start, int end, String text) {}
