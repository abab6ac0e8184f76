package org.readback.article.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Words;

/** What a story speaks of, to tell whether more text speaks of the same. */
final class Cohesion {
    // a capital that begins no sentence
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},’'] )\\p{Lu}[\\p{L}’'-]{2,}");
    private static final double MOST = 0.5;

    private final Set<String> names = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    Cohesion(List<ScoredLine> story) {
        for (ScoredLine line : story) {
            if (line.isText()) {
                Matcher name = NAME.matcher(line.text());
                while (name.find()) {
                    names.add(plain(name.group()));
                }
                stems.addAll(Words.stems(line.text()));
            }
        }
    }

    private static String plain(String name) {
        return name.replaceFirst("[’']s$", "");
    }

    /** Whether the text names what the story names, or has most of its words. */
    boolean holds(String text) {
        boolean named = Words.of(text).stream().map(Cohesion::plain).anyMatch(names::contains);
        return named || share(text) >= MOST;
    }

    private double share(String text) {
        Set<String> words = Words.stems(text);
        return (double) words.stream().filter(stems::contains).count() / Math.max(3, words.size());
    }
}
