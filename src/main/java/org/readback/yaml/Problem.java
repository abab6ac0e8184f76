package org.readback.yaml;

/**
 * Something wrong in a content file, and what to do about it.
 *
 * @param line from 1
 * @param column from 1
 */
public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
