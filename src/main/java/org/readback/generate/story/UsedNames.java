package org.readback.generate.story;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.generate.annotate.Entity;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.name.FamilyNames;
import org.readback.generate.name.Person;

/** The parts of a full name by which the article itself calls somebody. */
final class UsedNames {
    private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}\\p{Ll}+) $");

    private UsedNames() {}

    static Set<String> of(Person person, Story story) {
        List<String> words = FamilyNames.words(person);
        Set<String> used = new LinkedHashSet<>();
        if (words.size() < 2) {
            return used;
        }
        Pattern alone = anyPart(words);
        for (Sentence sentence : story.sentences()) {
            String text = without(person, story, sentence.text());
            alone.matcher(text)
                    .results()
                    .filter(match -> standsAlone(text, match))
                    .map(match -> asInName(match.group(), words))
                    .filter(form -> form.contains(" ") || isFamily(form, words, person) || isPerson(form, story))
                    .forEach(used::add);
        }
        return used;
    }

    /** The longest part comes first: "Sá Nogueira" is no use of "Sá". */
    private static Pattern anyPart(List<String> words) {
        Set<String> parts = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.<String>naturalOrder()));
        for (int first = 0; first < words.size(); first++) {
            for (int last = first + 1; last <= words.size(); last++) {
                parts.add(String.join(" ", words.subList(first, last)));
            }
        }
        parts.remove(String.join(" ", words));
        parts.removeIf(part -> !part.matches("(?s).*\\p{Lu}\\p{L}[^ ]*"));
        String any = parts.stream().map(UsedNames::inAnyCase).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])");
    }

    /** A sentence begins "Al-Khatib" where the name is al-Khatib. */
    private static String inAnyCase(String part) {
        String first = part.substring(0, 1);
        return "[" + first.toUpperCase(Locale.ROOT) + first + "]" + Pattern.quote(part.substring(1));
    }

    private static String asInName(String found, List<String> words) {
        String name = String.join(" ", words);
        return name.contains(found) ? found : found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1);
    }

    /** The text without the full names of the article, among them those of relatives. */
    private static String without(Person person, Story story, String text) {
        String rest = text.replace(person.name(), "#");
        for (Person other : story.people().all()) {
            rest = rest.replace(other.name(), "#");
        }
        return rest;
    }

    /** Not "Peter Lund" or "Lund University" in an article of Maria Lund; but "Cllr Lund" is. */
    private static boolean standsAlone(String text, MatchResult match) {
        String before = text.substring(0, match.start());
        Matcher name = NAME_BEFORE.matcher(before);
        boolean longer = name.find() && name.start() > 0 && !FamilyNames.isTitle(name.group(1));
        return !longer && !text.substring(match.end()).matches("(?s) \\p{Lu}\\p{Ll}.*");
    }

    private static boolean isFamily(String form, List<String> words, Person person) {
        return form.equals(words.get(FamilyNames.isFirst(person) ? 0 : words.size() - 1));
    }

    private static boolean isPerson(String form, Story story) {
        return story.sentences().stream()
                .anyMatch(sentence -> sentence.entities().stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .anyMatch(entity -> sentence.text(entity.first(), entity.last())
                                .replaceAll("['’]s?$", "")
                                .replaceAll("^\\p{L}+\\.? (?=\\p{Lu})", "")
                                .equals(form)));
    }
}
