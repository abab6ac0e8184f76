package org.readback.yaml;

import java.util.List;
import java.util.Optional;

/** What could be read of a file, and everything that is wrong with it. */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
