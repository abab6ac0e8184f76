package org.readback.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readback.dictionary.Entry.Definition;

/** The words that hold sentences together, such as "despite" or "whom". WordNet has none of them. */
final class FunctionWords {
    private static final Map<String, List<Entry>> ALL = read();

    private FunctionWords() {}

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        String kind = "";
        for (String line : ListFile.lines(FunctionWords.class, "function-words.txt")) {
            if (line.startsWith("= ")) {
                kind = line.substring(2);
            } else {
                String[] wordAndMeaning = line.split(": ", 2);
                String word = wordAndMeaning[0].replace('\'', '’');
                Definition meaning = new Definition(wordAndMeaning[1].replace('\'', '’'), null);
                entries.computeIfAbsent(word, first -> new ArrayList<>())
                        .add(new Entry(word.replaceFirst("^i(?=’|$)", "I"), kind, List.of(meaning), false));
            }
        }
        return entries;
    }

    /** What such a word does, in each of its kinds; empty for another word. */
    static List<Entry> of(String word) {
        return List.copyOf(ALL.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()));
    }
}
