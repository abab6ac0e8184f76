package org.readback.generate.name;

import java.util.List;
import java.util.Set;

/** Words before a name that are no part of it. */
final class Titles {
    private static final Set<String> TITLES = Set.of(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Mx",
            "Dr",
            "Prof",
            "Professor",
            "Sir",
            "Dame",
            "Lord",
            "Lady",
            "President",
            "Senator",
            "Sen",
            "Rep",
            "Gov",
            "Governor",
            "Mayor",
            "Judge",
            "Justice",
            "General",
            "Gen",
            "Colonel",
            "Col",
            "Captain",
            "Capt",
            "Major",
            "Lieutenant",
            "Lt",
            "Sergeant",
            "Sgt",
            "Admiral",
            "Rev",
            "Reverend",
            "Father",
            "Sister",
            "Bishop",
            "Archbishop",
            "Cardinal",
            "Pope",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Imam",
            "Sheikh",
            "Rabbi",
            "Minister",
            "Secretary",
            "Chancellor",
            "Coach",
            "Inspector",
            "Ambassador",
            "Shri",
            "Smt",
            "Datuk",
            "Seri",
            "Dato",
            "Herr",
            "Frau",
            "Monsieur",
            "Madame",
            "Señor",
            "Señora",
            "Signor",
            "Haji",
            "Chief",
            "Cllr",
            "Councillor",
            "Premier");

    /** They say nothing of what somebody does. */
    private static final Set<String> COURTESIES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Cllr", "Rev");

    private Titles() {}

    /** Whether a word before a name is no role, such as "Dr". */
    static boolean isCourtesy(String word) {
        return COURTESIES.contains(word.replace(".", ""));
    }

    static List<String> stripped(List<String> words) {
        int first = 0;
        while (first < words.size() && TITLES.contains(words.get(first).replace(".", ""))) {
            first++;
        }
        return words.subList(first, words.size());
    }
}
