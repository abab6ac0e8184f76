package org.readback.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.attempt.Score;

/**
 * The newest scores of a class: a row for each student, a column for each article that somebody has tried, the first
 * one tried first.
 */
public record Gradebook(List<Column> columns, List<Row> rows) {
    /**
     * One article.
     *
     * @param average the mean share of points earned, in whole percent; empty before the first submission
     * @param submitted how many students have submitted: the average's N
     */
    public record Column(String article, String title, Optional<Long> average, long submitted) {}

    /** One student, with a cell for each column. */
    public record Row(String student, List<Optional<Cell>> cells) {}

    /**
     * What a student has done with an article.
     *
     * @param submitted the newest attempt that is submitted
     * @param open the attempt in progress
     * @param attempts how often the student has tried
     */
    public record Cell(Optional<Scored> submitted, Optional<Long> open, int attempts) {
        private Cell and(Cell newer) {
            return new Cell(newer.submitted.or(() -> submitted), newer.open.or(() -> open), attempts + newer.attempts);
        }
    }

    /** A submitted attempt and its score. */
    public record Scored(long attempt, Score score) {}

    /** An attempt of a student, as it stands in the log. */
    public record Entry(long student, long attempt, String article, String title, Optional<Score> score) {
        private Cell cell() {
            Optional<Long> open = score.isPresent() ? Optional.empty() : Optional.of(attempt);
            return new Cell(score.map(earned -> new Scored(attempt, earned)), open, 1);
        }
    }

    /** Puts the attempts, oldest first, of these students (names by id, in order) together. */
    static Gradebook of(Map<Long, String> students, List<Entry> entries) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<Long, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Entry entry : entries) {
            titles.put(entry.article(), entry.title());
            cells.computeIfAbsent(entry.student(), student -> new HashMap<>())
                    .merge(entry.article(), entry.cell(), Cell::and);
        }
        List<Row> rows = new ArrayList<>();
        students.forEach((id, name) -> {
            Map<String, Cell> own = cells.getOrDefault(id, Map.of());
            rows.add(new Row(
                    name,
                    titles.keySet().stream()
                            .map(article -> Optional.ofNullable(own.get(article)))
                            .toList()));
        });
        List<Column> columns = new ArrayList<>();
        titles.forEach((article, title) -> columns.add(column(article, title, columns.size(), rows)));
        return new Gradebook(columns, rows);
    }

    private static Column column(String article, String title, int at, List<Row> rows) {
        List<Score> scores = rows.stream()
                .flatMap(row -> row.cells().get(at).stream())
                .flatMap(cell -> cell.submitted().stream())
                .map(Scored::score)
                .toList();
        Optional<Long> average = scores.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.round(scores.stream()
                        .mapToDouble(score -> 100 * score.points() / score.outOf())
                        .average()
                        .orElse(0)));
        return new Column(article, title, average, scores.size());
    }
}
