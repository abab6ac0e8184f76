package org.readback.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Uncommon words of newspapers with their meanings. They are written for pupils: the dictionary's own definitions often
 * need knowing more words than the one they explain, and it gives most words more meanings than newspapers use.
 */
public final class Glossary {
    private static final List<Meaning> ALL = read();
    private static final Map<String, Meaning> BY_WORD = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    meaning -> meaning.wordClass() + " " + meaning.lemma(), meaning -> meaning));

    private Glossary() {}

    private static List<Meaning> read() {
        List<Meaning> meanings = new ArrayList<>();
        String kind = "";
        int group = 0;
        for (String line : ListFile.lines(Glossary.class, "glossary.txt")) {
            if (line.startsWith("= ")) {
                kind = line.substring(2);
            } else {
                group += line.startsWith("~") ? 0 : 1;
                meanings.add(meaning(line.replaceFirst("^~", ""), kind, group));
            }
        }
        return List.copyOf(meanings);
    }

    private static Meaning meaning(String line, String kind, int group) {
        int colon = line.indexOf(": ");
        WordClass wordClass = WordClass.valueOf(kind.split(" ", 2)[0].toUpperCase(Locale.ROOT));
        String text = line.substring(colon + 2);
        return new Meaning(
                line.substring(0, colon).replace("*", ""),
                wordClass,
                kind,
                group,
                wordClass == WordClass.VERB ? "to " + text : text,
                !line.startsWith("*"));
    }

    /** What a word means, or empty when it is too rare or has too many meanings to be asked for. */
    public static Optional<Meaning> of(String lemma, WordClass wordClass) {
        String american = lemma.replaceAll("(?<=.{3})is(e|ation)$", "iz$1");
        return Stream.of(lemma, american)
                .flatMap(each -> Optional.ofNullable(BY_WORD.get(wordClass + " " + each)).stream())
                .findFirst();
    }

    /** Every meaning. */
    public static List<Meaning> all() {
        return ALL;
    }

    /** Meanings of the same field, without those that the list puts close to this one. */
    public static List<Meaning> beside(Meaning meaning) {
        return ALL.stream()
                .filter(other -> other.kind().equals(meaning.kind()))
                .filter(other -> other.group() != meaning.group())
                .toList();
    }
}
