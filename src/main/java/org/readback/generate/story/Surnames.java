package org.readback.generate.story;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.name.Person;

/** By what part of the name somebody may be called, as the article does it or as the form of the name tells. */
final class Surnames {
    private Surnames() {}

    static Set<String> of(Person person, Story story) {
        String[] words = person.name().split(" ", -1);
        String first = words[0];
        String last = words[words.length - 1];
        Set<String> forms = new LinkedHashSet<>();
        if (isFirst(person, words, story)) {
            forms.add(first);
            if (person.isSurnameFirst() && words.length == 2 && uses(first, person, story) == 0) {
                forms.add(last);
            }
            return forms;
        }
        for (int i = 0; i < words.length; i++) {
            if (uses(words[i], person, story) > 0) {
                forms.add(words[i]);
            }
        }
        if (forms.isEmpty() || words.length == 2) {
            forms.add(person.lastName());
        }
        if (words.length > 2) {
            forms.add(person.name().substring(first.length() + 1));
            forms.add(first + " " + last);
        }
        forms.removeIf(form -> !Character.isUpperCase(form.charAt(form.lastIndexOf(' ') + 1)));
        return forms;
    }

    /** Whether the family's name stands first: by what the article says alone, or by the name's form. */
    private static boolean isFirst(Person person, String[] words, Story story) {
        int first = uses(words[0], person, story);
        int last = uses(words[words.length - 1], person, story);
        boolean korean = words.length == 2 && words[1].matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return first == last ? person.isSurnameFirst() || korean : first > last && (person.isSurnameFirst() || korean);
    }

    /** How often the article has the word and no other word of the name beside it. */
    private static int uses(String word, Person person, Story story) {
        Pattern alone = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])");
        return story.article().paragraphs().stream()
                .mapToInt(paragraph -> (int) alone.matcher(paragraph.text().replace(person.name(), ""))
                        .results()
                        .count())
                .sum();
    }
}
