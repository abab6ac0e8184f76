package org.readback.article.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.article.importing.ImportScore.Verdict;

/** The scores of many pages as a table, a row for each kind of page. */
final class ScoreTable {
    private static final List<String> FIELDS = List.of("title", "publisher", "date", "byline", "dateline", "source");

    private ScoreTable() {}

    static String of(List<ImportScore> scores) {
        Map<String, List<ImportScore>> rows = new TreeMap<>();
        rows.putAll(grouped(
                scores,
                score -> (score.page().isText() ? "text " : "HTML ")
                        + score.page().era()));
        rows.putAll(grouped(scores, score -> score.page().isText() ? "text, all" : "HTML, all"));
        StringBuilder table = new StringBuilder("pages             n     F1  leaky  right of told (+ invented)\n");
        rows.forEach((name, row) -> table.append(row(name, row)));
        return table.toString();
    }

    private static Map<String, List<ImportScore>> grouped(List<ImportScore> scores, Function<ImportScore, String> key) {
        return scores.stream().collect(Collectors.groupingBy(key));
    }

    private static String row(String name, List<ImportScore> scores) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "%-15s %3d  %5.1f  %5d ",
                name,
                scores.size(),
                100 * f1(scores),
                scores.stream().filter(score -> !score.leaked().isEmpty()).count()));
        for (String field : FIELDS) {
            long invented = count(scores, field, Verdict.INVENTED);
            long told = scores.stream()
                            .filter(score -> score.metadata().containsKey(field))
                            .count()
                    - invented;
            row.append("  %s %d/%d".formatted(field, count(scores, field, Verdict.RIGHT), told))
                    .append(invented == 0 ? "" : "+" + invented);
        }
        return row.append("\n").toString();
    }

    static double f1(List<ImportScore> scores) {
        return scores.stream().mapToDouble(ImportScore::f1).average().orElse(0);
    }

    static long count(List<ImportScore> scores, String field, Verdict verdict) {
        return scores.stream()
                .flatMap(score -> Stream.ofNullable(score.metadata().get(field)))
                .filter(told -> told.verdict() == verdict)
                .count();
    }

    /** What is wrong with each page that isn't perfect, for the one who mends it. */
    static String faults(List<ImportScore> scores) {
        StringBuilder faults = new StringBuilder();
        for (ImportScore score : scores) {
            String wrong = score.metadata().entrySet().stream()
                    .filter(field -> field.getValue().verdict() != Verdict.RIGHT)
                    .map(field -> "  %s %s: %s, not %s%n"
                            .formatted(
                                    field.getValue().verdict(),
                                    field.getKey(),
                                    field.getValue().expected(),
                                    field.getValue().found()))
                    .collect(Collectors.joining());
            if (score.f1() < 1 || !wrong.isEmpty()) {
                faults.append("%n%s  %.1f%n%s".formatted(score.page().file(), 100 * score.f1(), wrong));
                score.leaked()
                        .forEach(text -> faults.append("  + ").append(text).append('\n'));
                score.missing()
                        .forEach(text -> faults.append("  - ").append(text).append('\n'));
            }
        }
        return faults.toString();
    }
}
