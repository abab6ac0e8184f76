package org.readback.generate.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/** Names of the Spanish and Portuguese form: given names, the father's name, the mother's name. */
final class IberianNames {
    private static final Set<String> GIVEN = listed("g");
    private static final Set<String> FAMILY = listed("f");
    private static final Pattern IBERIAN = Pattern.compile("(?i)\\p{L}*([áéíóúñãõç]|[aei]z$)\\p{L}*");
    private static final Pattern FOREIGN = Pattern.compile("(?i).*([kwðþøöåäæý]|sson$|d[oó]ttir$).*");

    private static final Pattern PORTUGUESE = Pattern.compile(
            "(?i).*([ãõçêô]|eir[ao]|inho|lh[ao]|nh[ao]).*|.{2,}[lmnrdq](u)?es|sá|joana?|nuno|rui|duarte|so[uú][sz]a|da|dos|das|do");

    private IberianNames() {}

    private static Set<String> listed(String mark) {
        return ListFile.lines(IberianNames.class, "iberian-names.txt").stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words[0].equals(mark))
                .flatMap(words -> Arrays.stream(words).skip(1))
                .map(IberianNames::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Agencies leave the accents out. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean isIn(Set<String> names, String word) {
        return names.contains(plain(word));
    }

    /** Names of Portuguese form are told by their spelling. */
    static boolean isPortuguese(List<String> words) {
        return words.stream().anyMatch(word -> PORTUGUESE.matcher(word).matches());
    }

    /** Where the first of two surnames stands among the words; -1 in a name of another form. */
    static int doubleSurname(List<String> words) {
        int first = 1;
        while (first < words.size() && isIn(GIVEN, words.get(first)) && words.size() - first > 1) {
            first++;
        }
        List<String> family = words.subList(first, words.size());
        boolean two = family.size() == 2
                || (family.size() == 3 && family.get(1).matches("y|e|de"))
                || (family.size() == 4 && family.get(1).equals("de"));
        boolean shaped = words.stream()
                        .anyMatch(word ->
                                isIn(FAMILY, word) || IBERIAN.matcher(word).matches())
                || (words.size() == 3 && !GivenNames.has(words.get(1)));
        boolean both = words.size() == 3 && isIn(FAMILY, words.get(1)) && isIn(FAMILY, words.get(2));
        // "Julio Cárdenas Wong": the mother's may be from elsewhere
        boolean sure = family.size() == 2 && isIn(GIVEN, words.get(0)) && isIn(FAMILY, family.get(0));
        boolean foreign = words.subList(0, words.size() - (sure ? 1 : 0)).stream()
                .anyMatch(word -> word.length() < 2 || FOREIGN.matcher(word).matches());
        boolean names = family.stream().allMatch(word -> word.matches("\\p{L}+"))
                && !family.isEmpty()
                && Character.isUpperCase(family.get(0).charAt(0));
        return (isIn(GIVEN, words.get(0)) || both) && two && names && shaped && !foreign ? first : -1;
    }
}
