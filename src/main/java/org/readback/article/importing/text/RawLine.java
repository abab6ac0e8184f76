package org.readback.article.importing.text;

import java.util.regex.Pattern;

/**
 * A line of the file, its spaces tidied.
 *
 * @param indent how many spaces stood before it
 */
record RawLine(String text, int indent) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]+");

    static RawLine of(String line) {
        String tidy = SPACES.matcher(INVISIBLE.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return new RawLine(tidy, line.length() - line.stripLeading().length());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How far to the right the line reaches. */
    int width() {
        return indent + text.length();
    }
}
