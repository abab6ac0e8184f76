package org.readback.dictionary;

import java.util.List;

/** First names from all over the world. */
public final class FirstNames {
    private FirstNames() {}

    /** Lines of names; the first word of each says whose they are: m of men, w of women, n of both. */
    public static List<String> lines() {
        return ListFile.lines(FirstNames.class, "first-names.txt");
    }
}
