package org.readback.generate.name;

import java.util.List;

/**
 * A country.
 *
 * @param name as news call it, without "the"
 * @param article whether English sets "the" before its name
 * @param otherNames such as "US" and "America" of the United States
 * @param region the part of its continent where it lies
 */
public record Country(String name, boolean article, List<String> otherNames, String region) {
    public Country {
        otherNames = List.copyOf(otherNames);
    }

    /** The name as it stands inside a sentence. */
    public String inSentence() {
        return article ? "the " + name : name;
    }

    boolean isCalled(String text) {
        return name.equals(text) || otherNames.contains(text);
    }
}
