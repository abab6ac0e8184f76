package org.readback.generate.name;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What short forms of a full name its own form allows: "Lund" of Maria J. Lund, "Ould Bilal" of Sidi Ould Bilal. */
public final class FamilyNames {
    private static final Pattern PARTICLE =
            Pattern.compile("(?i)ó|ní|nic|uí|giolla|al|el|ould|bin|ben|ibn|bint|abu|van|von|der|den|ter|ten|de"
                    + "|del|della|di|da|do|dos|das|du|le|la|los|las|mac|st\\.?|san|santa|af|av|zu|zur|vom|y|e");
    private static final String SUFFIX = "(?i)(jr|sr)\\.?|I{2,3}|IV";

    private FamilyNames() {}

    /** Whether the family's name comes first: "Noh Jae-hyun", "Chen Xu". */
    public static boolean isFirst(Person person) {
        List<String> words = words(person);
        boolean korean = words.size() == 2 && words.get(1).matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
        return korean || (words.size() > 1 && person.isSurnameFirst());
    }

    /** The words of a name without a "Jr." behind. */
    public static List<String> words(Person person) {
        List<String> words = Arrays.asList(person.name().split(" "));
        int last = words.size();
        while (last > 2 && words.get(last - 1).matches(SUFFIX)) {
            last--;
        }
        return words.subList(0, last);
    }

    /** Of two surnames the one from the father where it alone is the short form; in Portuguese it comes last. */
    public static boolean isPaternal(Person person, String form) {
        List<String> words = words(person);
        int paternal = isFirst(person) ? -1 : paternal(words);
        return paternal > 0 && words.get(paternal).equals(form);
    }

    private static int paternal(List<String> words) {
        return IberianNames.isPortuguese(words) ? -1 : IberianNames.doubleSurname(words);
    }

    /** The short forms of a name whose last word is the family's. */
    public static Set<String> byLast(Person person) {
        List<String> words = words(person);
        String last = words.get(words.size() - 1);
        Set<String> forms = new LinkedHashSet<>(List.of(last));
        if (isDropped(words, words.size() - 1)) {
            forms.add(words.get(0) + " " + last);
        }
        forms.add(String.join(" ", words));
        return forms;
    }

    /** The short forms, the shortest first. */
    public static Set<String> of(Person person) {
        List<String> words = words(person);
        Set<String> forms = new LinkedHashSet<>();
        int paternal = paternal(words);
        if (isFirst(person)) {
            forms.add(words.get(0));
        } else if (paternal > 0) {
            forms.add(words.get(paternal));
            forms.add(joined(words, paternal));
            forms.add(words.get(0) + " " + words.get(paternal));
        } else {
            int family = words.size() - 1;
            while (family > 1 && PARTICLE.matcher(words.get(family - 1)).matches()) {
                family--;
            }
            // "Van den Eeckhaut" without a first name
            if (!PARTICLE.matcher(words.get(family - 1)).matches()) {
                forms.add(joined(words, family));
            }
            if (isDropped(words, family)) {
                forms.add(words.get(0) + " " + joined(words, family));
            }
        }
        forms.add(String.join(" ", words));
        return forms;
    }

    /** Whether the words between the first name and the family's are left out as a rule: initials, further first names. */
    private static boolean isDropped(List<String> words, int family) {
        return words.subList(1, family).stream().allMatch(word -> word.matches("\\p{Lu}\\.?") || isGiven(word));
    }

    /** Whether a word is a first name that many bear. */
    public static boolean isGiven(String word) {
        return GivenNames.has(word);
    }

    /** Whether a word can stand before a name without being part of it. */
    public static boolean isTitle(String word) {
        return Titles.isTitle(word) || RoleNouns.isRoleNoun(word);
    }

    private static String joined(List<String> words, int from) {
        return String.join(" ", words.subList(from, words.size()));
    }
}
