package org.readback.generate.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How often a word is met. */
public enum Rarity {
    /** Every pupil knows it. */
    FAMILIAR,
    /** Most pupils know it. */
    KNOWN,
    /** Many pupils meet it in a newspaper for the first time. */
    UNCOMMON;

    private static final Map<String, Rarity> BY_WORD = new HashMap<>();
    private static final Map<Rarity, List<String>> WORDS = new EnumMap<>(Rarity.class);

    static {
        file().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            Rarity rarity = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            List<String> words = List.of(line.substring(colon + 1).trim().split(" "));
            WORDS.put(rarity, words);
            words.forEach(word -> BY_WORD.put(word, rarity));
        });
    }

    private static String file() {
        try (InputStream stream = Rarity.class.getResourceAsStream("rarity.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list rarity.txt is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rarity of a noun, verb or adjective in its base form; empty for names, and for words rarer still. */
    public static Optional<Rarity> of(String base) {
        return Optional.ofNullable(BY_WORD.get(base));
    }

    /** Every word of this rarity, in the order of the alphabet. */
    public List<String> words() {
        return WORDS.getOrDefault(this, List.of());
    }
}
