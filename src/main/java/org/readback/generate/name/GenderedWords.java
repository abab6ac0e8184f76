package org.readback.generate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.dictionary.ListFile;

/** Words of a list whose lines begin with m, w or n: of men, of women, of both. */
final class GenderedWords {
    private final Map<String, String> marks;

    GenderedWords(String file) {
        this(ListFile.lines(GenderedWords.class, file));
    }

    GenderedWords(List<String> lines) {
        this.marks = lines.stream()
                .map(line -> line.trim().split("\\s+"))
                .flatMap(words -> Arrays.stream(words).skip(1).map(word -> new String[] {word, words[0]}))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1], (one, same) -> one));
    }

    boolean has(String word) {
        return marks.containsKey(word);
    }

    Optional<Gender> gender(String word) {
        Function<String, Optional<Gender>> read = mark -> switch (mark) {
            case "m" -> Optional.of(Gender.MALE);
            case "w" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
        return Optional.ofNullable(marks.get(word)).flatMap(read);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
