package org.readback.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reading with a learner's attempts at it.
 *
 * @param attempts at least one, the newest first
 */
public record OwnReading(List<OwnAttempt> attempts) {
    private static final int AT_ONCE = 5;

    public OwnReading {
        attempts = List.copyOf(attempts);
    }

    /** Groups attempts, newest first, by their readings: the reading tried last comes first. */
    static List<OwnReading> of(List<OwnAttempt> newestFirst) {
        Map<String, List<OwnAttempt>> byArticle = newestFirst.stream()
                .collect(Collectors.groupingBy(OwnAttempt::article, LinkedHashMap::new, Collectors.toList()));
        return byArticle.values().stream().map(OwnReading::new).toList();
    }

    public String article() {
        return attempts.get(0).article();
    }

    public String title() {
        return attempts.get(0).title();
    }

    /** The attempts that are shown at once. */
    public List<OwnAttempt> latest() {
        return earlier().isEmpty() ? attempts : attempts.subList(0, AT_ONCE);
    }

    /** The others, which one asks for; one alone would not be worth it. */
    public List<OwnAttempt> earlier() {
        return attempts.size() > AT_ONCE + 1 ? attempts.subList(AT_ONCE, attempts.size()) : List.of();
    }
}
