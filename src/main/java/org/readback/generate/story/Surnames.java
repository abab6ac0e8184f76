package org.readback.generate.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.generate.name.FamilyNames;
import org.readback.generate.name.Person;

/** By what part of the name somebody may be called, as the article does it or as the form of the name tells. */
final class Surnames {
    private Surnames() {}

    static Set<String> of(Person person, Story story) {
        Set<String> used = UsedNames.of(person, story);
        Set<String> forms = new LinkedHashSet<>(used);
        List<String> words = FamilyNames.words(person);
        String last = words.get(words.size() - 1);
        Set<String> formed = used.contains(last) && !FamilyNames.isFirst(person)
                ? FamilyNames.byLast(person)
                : FamilyNames.of(person);
        boolean otherwise = words.size() > 2
                && used.stream().anyMatch(form -> isFamilyOf(form, words))
                && formed.stream().noneMatch(used::contains);
        // an article that says "Sá Nogueira" tells that this is the surname
        formed.stream()
                .filter(form -> !otherwise || form.equals(String.join(" ", words)))
                .filter(form -> FamilyNames.isPaternal(person, form)
                        || used.stream().noneMatch(longer -> isFragment(form, longer, used)))
                .forEach(forms::add);
        forms.removeIf(form -> !used.contains(form) && isAnothers(form, person, story));
        return forms;
    }

    /** Called by another part than the first, which may only be how friends call somebody. */
    private static boolean isFamilyOf(String form, List<String> words) {
        return !form.equals(words.get(0)) || !FamilyNames.isGiven(form);
    }

    private static boolean isFragment(String form, String longer, Set<String> used) {
        return longer.contains(" ")
                && !form.contains(" ")
                && !used.contains(form)
                && (" " + longer + " ").contains(" " + form + " ");
    }

    /** "Bang" of Bang Jun-ho could mean his father where the article has a Bang Sang-cheol too. */
    private static boolean isAnothers(String form, Person person, Story story) {
        boolean shared = story.people().all().stream()
                .filter(other -> !other.equals(person))
                .anyMatch(other -> (" " + other.name() + " ").contains(" " + form + " "));
        Pattern longer = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(form) + " \\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return shared
                || (FamilyNames.isFirst(person)
                        && story.article().paragraphs().stream()
                                .flatMap(paragraph ->
                                        longer.matcher(paragraph.text()).results())
                                .anyMatch(name -> !name.group().equals(person.name())));
    }
}
