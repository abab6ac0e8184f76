package org.readback.generate.distractor;

import java.util.Optional;
import org.readback.generate.annotate.Sentence;

/** What the article tells of a name outside the sentence that is asked about. */
final class Elsewhere {
    private static final int BESIDE = 4;

    private Elsewhere() {}

    /** The first sentence that has the name. */
    static Optional<Sentence> told(String name, Asked asked) {
        return asked.story().sentences().stream()
                .filter(sentence -> sentence.text().contains(name))
                .findFirst();
    }

    /** Whether another sentence with the name tells much of what the prompt asks: it may be right too. */
    static boolean isLikelyTrue(String name, Asked asked) {
        return asked.story().sentences().stream()
                .filter(sentence -> sentence.index() != asked.sentence().index())
                .filter(sentence -> sentence.text().contains(name))
                .anyMatch(sentence -> Overlap.isLarge(asked.prompt(), sentence.text()));
    }

    /** Whether one of two names holds the other, shortens it, or stands close to it: "Genoa, Liguria", "Paris in Texas". */
    static boolean areTied(String one, String other, Asked asked) {
        return one.contains(other)
                || other.contains(one)
                || isShort(one, other)
                || isShort(other, one)
                || asked.story().sentences().stream().anyMatch(sentence -> stand(sentence, one, other));
    }

    private static boolean isShort(String one, String other) {
        String initials = other.replaceAll("(\\p{L})[\\p{L}'’]*", "$1").replaceAll("[^\\p{Lu}]", "");
        return initials.length() > 1 && one.replace(".", "").equals(initials);
    }

    private static boolean stand(Sentence sentence, String one, String other) {
        int first = sentence.text().indexOf(one);
        int second = sentence.text().indexOf(other);
        if (first < 0 || second < 0) {
            return false;
        }
        int from = sentence.begin() + Math.min(first, second);
        int to = sentence.begin() + Math.max(first, second);
        long between = sentence.tokens().stream()
                .filter(token -> token.begin() > from && token.begin() < to)
                .count();
        boolean joined = sentence.tokens().stream()
                .filter(token -> token.begin() > from && token.begin() < to)
                .anyMatch(token -> token.tag().equals("CC") || token.is("to", "from"));
        return between <= BESIDE + 1 && !joined && between > 0 && isClose(sentence, from, to);
    }

    private static boolean isClose(Sentence sentence, int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() > from && token.begin() < to)
                .anyMatch(token ->
                        token.is(",", "in", "of", "near", "(") || token.tag().equals("POS"));
    }
}
