package org.readback.generate.name;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/** What kind of place or organisation bears a name, as far as the name tells: a river, a company. */
public final class NameKinds {
    private static final NameKinds PLACES = new NameKinds("place-kinds.txt");
    private static final NameKinds ORGANISATIONS = new NameKinds("organisation-kinds.txt");

    /** They stand before a company's own name. */
    private static final Set<String> COMPANY_BEFORE = Set.of("""
            Grupo Groupe Gruppo Grup Grupa Banco Banca Banque Compañía Compañia Companía Compania Companhia Compagnie
            Société Societé Sociéte Societe Sociedad Sociedade Società""".strip().split("\\s+"));

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> wholes = new LinkedHashMap<>();

    private NameKinds(String file) {
        for (String line : ListFile.lines(NameKinds.class, file)) {
            if (line.contains("=")) {
                String[] parts = line.split("=", 2);
                wholes.put(parts[0].trim(), set(parts[1], ";"));
            } else {
                String[] parts = line.split(":", 2);
                words.put(parts[0].trim(), set(parts[1], "\\s+"));
            }
        }
    }

    private static Set<String> set(String list, String separator) {
        return Arrays.stream(list.trim().split(separator)).map(String::trim).collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of a place; empty of a name that doesn't tell, as of most towns. */
    public static Optional<String> ofPlace(String name) {
        return PLACES.of(name);
    }

    /** The kind of an organisation; empty of a name that doesn't tell. */
    public static Optional<String> ofOrganisation(String name) {
        return ORGANISATIONS.of(name);
    }

    /** Whether a word of a name is a company's, as no person's is: "Aurelia Airlines", "Grupo Aurelia". */
    static boolean isCompany(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ENGLISH)
                .replace(".", "");
        boolean before = name.contains(" ") && COMPANY_BEFORE.contains(name.substring(0, name.indexOf(' ')));
        return before
                || (ORGANISATIONS.words.getOrDefault("company", Set.of()).contains(last) && !last.equals("brothers"));
    }

    /** The last word tells most: "Riverside Park" is a park; "Ministry of Defence" has its head in front. */
    private Optional<String> of(String name) {
        String bare = name.replaceFirst("^[Tt]he ", "");
        Optional<String> whole = kind(wholes, bare);
        if (whole.isPresent()) {
            return whole;
        }
        String head = bare.replaceFirst(" (?:of|for|in|at) .*", "");
        String lower = head.toLowerCase(Locale.ENGLISH).replace(".", "");
        return kind(words, lower.replaceFirst(".*\\s", "")).or(() -> kind(words, lower.replaceFirst("\\s.*", "")));
    }

    private static Optional<String> kind(Map<String, Set<String>> kinds, String word) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
