package org.readback.generate.annotate;

/**
 * A name in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 */
public record Entity(Kind kind, int first, int last) {
    /** What bears the name. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        LOCATION
    }

    public boolean covers(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    public boolean overlaps(Entity other) {
        return first <= other.last && other.first <= last;
    }

    public int length() {
        return last - first + 1;
    }
}
