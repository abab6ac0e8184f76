package org.readback.generate.family;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of what there is to a question that raters' verdicts go with, as the lists of weights have them. */
final class Traits {
    private final Set<String> names = new LinkedHashSet<>();

    void add(boolean has, String name) {
        if (has) {
            names.add(name);
        }
    }

    void add(Set<String> more) {
        names.addAll(more);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }
}
