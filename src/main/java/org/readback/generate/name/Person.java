package org.readback.generate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A person whom the article names in full at least once.
 *
 * @param name the fullest form that the article uses
 */
public record Person(String name) {
    private List<String> words() {
        return Arrays.asList(name.split(" "));
    }

    /** Whether other words, such as a bare surname, can mean this person. */
    boolean answersTo(List<String> words) {
        List<String> full = words();
        if (words.size() == 1) {
            return full.get(0).equals(words.get(0)) || endsWith(full, words);
        }
        return endsWith(full, words) || isSameFullName(full, words);
    }

    private static boolean endsWith(List<String> full, List<String> words) {
        return full.size() >= words.size()
                && full.subList(full.size() - words.size(), full.size()).equals(words);
    }

    /** "Clark T. Randt" is "Clark Randt". */
    private static boolean isSameFullName(List<String> full, List<String> words) {
        return full.get(0).equals(words.get(0))
                && full.get(full.size() - 1).equals(words.get(words.size() - 1))
                && (full.size() == 2 || words.size() == 2);
    }

    /** The parts of the name that would give the person away in a prompt. */
    public List<String> tellingParts() {
        List<String> parts = new ArrayList<>(words());
        parts.removeIf(part -> part.length() < 3 || !Character.isUpperCase(part.charAt(0)));
        return parts;
    }
}
