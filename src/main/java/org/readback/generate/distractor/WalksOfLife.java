package org.readback.generate.distractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Roles sorted by walk of life, for stories that name too few. */
final class WalksOfLife {
    private static final List<List<String>> WALKS = read();

    private WalksOfLife() {}

    /** Roles of the walks of life that know the noun, none with the noun itself. */
    static List<String> rolesLike(String noun) {
        String wanted = noun.toLowerCase(Locale.ROOT);
        return WALKS.stream()
                .filter(walk -> walk.stream().anyMatch(role -> isHeadedBy(role, wanted)))
                .findFirst()
                .map(walk ->
                        walk.stream().filter(role -> !isHeadedBy(role, wanted)).toList())
                .orElse(List.of());
    }

    private static boolean isHeadedBy(String role, String noun) {
        return Arrays.asList(role.split(" ")).contains(noun);
    }

    private static List<List<String>> read() {
        try (InputStream stream = WalksOfLife.class.getResourceAsStream("walks-of-life.txt")) {
            if (stream == null) {
                throw new IllegalStateException("walks-of-life.txt is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.trim().split("\\s*,\\s*")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
