package org.readback.article.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;

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
                addNames(line.text());
                stems.addAll(line.line().stems());
            }
        }
    }

    /** Looks with the pattern only at words with a capital. */
    private void addNames(String text) {
        Matcher name = NAME.matcher(text).useTransparentBounds(true);
        int from = text.indexOf(' ') + 1;
        while (from > 0 && from < text.length()) {
            boolean named = Character.isUpperCase(text.codePointAt(from))
                    && name.region(from, text.length()).lookingAt();
            if (named) {
                names.add(plain(name.group()));
            }
            from = text.indexOf(' ', from) + 1;
        }
    }

    private static String plain(String name) {
        boolean possessive = name.endsWith("'s") || name.endsWith("’s");
        return possessive ? name.substring(0, name.length() - 2) : name;
    }

    /** Whether the line names what the story names, or has most of its words. */
    boolean holds(Line line) {
        boolean named = line.words().stream().map(Cohesion::plain).anyMatch(names::contains);
        return named || share(line.stems()) >= MOST;
    }

    private double share(Set<String> words) {
        return (double) words.stream().filter(stems::contains).count() / Math.max(3, words.size());
    }
}
