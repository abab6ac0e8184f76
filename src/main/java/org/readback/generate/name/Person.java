package org.readback.generate.name;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

    /** "Maria J. Lund" is "Maria Lund". */
    private static boolean isSameFullName(List<String> full, List<String> words) {
        return full.get(0).equals(words.get(0))
                && full.get(full.size() - 1).equals(words.get(words.size() - 1))
                && (full.size() == 2 || words.size() == 2);
    }

    /** Whether the last names are the same: two such people may be one under two names. */
    public boolean sharesLastName(Person other) {
        List<String> mine = words();
        List<String> theirs = other.words();
        return mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1));
    }

    /** Whether a text has a part of the name, which would give the person away in a prompt. */
    public boolean isHintedAt(String text) {
        return words().stream()
                .filter(part -> part.length() > 2 && Character.isUpperCase(part.charAt(0)))
                .anyMatch(part -> Pattern.compile("\\b" + Pattern.quote(part) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text)
                        .find());
    }
}
