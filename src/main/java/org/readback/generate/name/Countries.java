package org.readback.generate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.dictionary.ListFile;
import org.readback.generate.annotate.Sentence;

/** The countries of the world, and which of them a text names. */
public final class Countries {
    private static final List<Country> ALL = ListFile.lines(Countries.class, "countries.txt").stream()
            .flatMap(Countries::region)
            .toList();

    private Countries() {}

    private static Stream<Country> region(String line) {
        String[] parts = line.split(":", 2);
        return Arrays.stream(parts[1].split(";")).map(entry -> country(entry.trim(), parts[0]));
    }

    private static Country country(String entry, String region) {
        List<String> names = Arrays.stream(entry.split("=")).map(String::trim).toList();
        String first = names.get(0);
        boolean article = first.startsWith("the ");
        return new Country(
                article ? first.substring("the ".length()) : first, article, names.subList(1, names.size()), region);
    }

    public static List<Country> all() {
        return ALL;
    }

    /** The country of a name, with or without "the". */
    /** Whether a text names a country, by any of its names. */
    public static boolean areIn(String text) {
        return all().stream()
                .flatMap(country -> Stream.concat(Stream.of(country.name()), country.otherNames().stream()))
                .anyMatch(name -> text.matches("(?s).*(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}]).*"));
    }

    public static Optional<Country> named(String text) {
        String bare = text.replaceFirst("^[Tt]he ", "");
        return ALL.stream().filter(country -> country.isCalled(bare)).findFirst();
    }

    /** The countries that a sentence names. */
    public static List<Country> in(Sentence sentence) {
        return sentence.entities().stream()
                .flatMap(entity -> named(sentence.text(entity.first(), entity.last())).stream())
                .distinct()
                .toList();
    }
}
