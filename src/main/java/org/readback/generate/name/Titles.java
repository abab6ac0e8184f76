package org.readback.generate.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words before a name that are no part of it. */
public final class Titles {
    private static final GenderedWords TITLES = new GenderedWords("titles.txt");
    /** They stand before nothing but a person's name. */
    private static final Set<String> SURE = Set.of(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Mx",
            "Dr",
            "Sir",
            "Dame",
            "Prof",
            "Professor",
            "Cllr",
            "Sgt",
            "Col",
            "Capt",
            "Lt");

    private static final Pattern LETTERS = Pattern.compile("[KQS]C|[CMO]BE|MP|MEP|MSP|TD|MD|PhD|[JS]r\\.?");

    private Titles() {}

    /** Whether it stands before names, with or without its full stop. */
    public static boolean isTitle(String word) {
        return TITLES.has(plain(word));
    }

    /** Whether it stands before nothing but a person's name: "Dr", not "General" of General Motors. */
    public static boolean isSure(String word) {
        return SURE.contains(plain(word));
    }

    /** Whether it stands behind names and is no part of them: "QC". */
    public static boolean areLetters(String word) {
        return LETTERS.matcher(word).matches();
    }

    static Optional<Gender> gender(String title) {
        return TITLES.gender(plain(title));
    }

    static List<String> stripped(List<String> words) {
        int first = 0;
        while (first < words.size() && isTitle(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static String plain(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
