package org.readback.attempt;

/**
 * An answer that a form sent and that was not saved.
 *
 * @param number the question's number on the page
 * @param why in words for the student
 */
public record Unsaved(int number, String why) {}
