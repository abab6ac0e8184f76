package org.readback.yaml;

import java.util.List;
import java.util.Optional;

/** What could be read of a file, and everything that is wrong with it. */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }

    /** What is read of a file that is not in UTF-8: nothing. */
    public static <T> Parsed<T> notUtf8(String file) {
        return new Parsed<>(
                Optional.empty(), List.of(new Problem(file, 1, 1, "the file is not UTF-8; save it as UTF-8")));
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
