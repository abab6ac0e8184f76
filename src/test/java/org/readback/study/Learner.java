package org.readback.study;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Somebody who answers all questions of an attempt at the sample reading, rightly but for some. */
record Learner(Server server, Guest guest) {
    private static final Pattern ASKED = Pattern.compile("data-question=\"([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile("<label for=\"q\\d+-\\d+\">(.*?)</label>");
    private static final Map<String, String> WRONG = Map.of(
            "bridge-designer", "Odd Nilsen",
            "crossing-before", "By train",
            "bridge-for-cars", "true",
            "book-author", "Tomas Ruud");
    private static final Map<String, String> ROLES =
            Map.of("Ingrid Solheim", "an engineer", "Tomas Ruud", "the mayor", "Amal Haddad", "a teacher");

    /** A quiz that was submitted so many days ago, with all answers right but these; gives its path. */
    String missing(int daysAgo, String... missed) {
        return submits(guest.startAttempt(), daysAgo, missed);
    }

    /** Answers what the attempt asks, submits it, and lets that be so many days ago; gives its path. */
    String submits(String attempt, int daysAgo, String... missed) {
        String page = guest.get(attempt).text();
        ASKED.matcher(page)
                .results()
                .map(asked -> asked.group(1))
                .forEach(question -> guest.respond(
                        attempt,
                        question,
                        List.of(missed).contains(question)
                                ? new String[] {WRONG.getOrDefault(question, "")}
                                : right(question, page)));
        guest.post(attempt + "/submission");
        server.backdate(attempt, daysAgo);
        return attempt;
    }

    private static String[] right(String question, String page) {
        List<String> labels =
                LABEL.matcher(page).results().map(label -> label.group(1)).toList();
        return switch (question) {
            case "bridge-designer" -> new String[] {Sample.KEY};
            case "crossing-before" -> new String[] {"By ferry"};
            case "years-waited" -> new String[] {"Forty-one"};
            case "bridge-for-cars" -> new String[] {"false"};
            case "book-author" -> new String[] {"Amal Haddad"};
            case "money-ran-out" -> new String[] {"twice"};
            case "bridge-is-for" -> new String[] {"People on foot", "Bicycles"};
            case "order-of-events" ->
                labels.stream()
                        .filter(Sample.ORDER::contains)
                        .map(item -> String.valueOf(Sample.ORDER.indexOf(item) + 1))
                        .toArray(String[]::new);
            case "who-is-who" ->
                labels.stream().filter(ROLES::containsKey).map(ROLES::get).toArray(String[]::new);
            default -> throw new IllegalArgumentException(question);
        };
    }
}
