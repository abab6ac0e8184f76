package org.readback.article.importing.html.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from those that only lay out a page, and reads their cells. */
final class DataTable {
    private static final int LONGEST_CELL = 120;
    private static final int MOST_CELLS = 1_000;
    private static final double MOST_LINKS = 0.4;
    private static final int FEWEST_ROWS = 2;

    private DataTable() {}

    static boolean is(Element table) {
        if (!table.select("table table, p + p, form, h1, h2, script, ul").isEmpty()) {
            return false;
        }
        Elements cells = table.select("td, th");
        if (cells.size() > MOST_CELLS
                || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
            return false;
        }
        List<List<String>> rows = rows(table);
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        int columns = rows.get(0).size();
        boolean regular = columns > 1
                && rows.stream().filter(row -> row.size() == columns).count() * 5 >= rows.size() * 4L;
        int letters = table.text().length();
        int linked = table.select("a[href]").text().length();
        boolean told = cells.stream().filter(cell -> !cell.text().isBlank()).count() * 3 >= cells.size() * 2L;
        return regular
                && told
                && linked < MOST_LINKS * letters
                && (!table.select("th, caption").isEmpty() || hasFigures(rows));
    }

    /** Whether most rows hold a number. */
    private static boolean hasFigures(List<List<String>> rows) {
        long withFigures = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.matches("\\W*\\d[\\d.,:%/ –-]*\\W*\\w{0,3}")))
                .count();
        return withFigures * 2 >= rows.size();
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .map(cell -> Leaves.tidy(cell.text()))
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    static Leaf leaf(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int columns = rows(table).stream().mapToInt(List::size).max().orElse(0);
        for (List<String> row : rows(table)) {
            List<String> full = new ArrayList<>(row);
            while (full.size() < columns) {
                full.add("");
            }
            rows.add(full);
        }
        String text = rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining(" "));
        return Leaf.of(table, text, rows);
    }
}
