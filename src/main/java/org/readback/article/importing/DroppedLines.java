package org.readback.article.importing;

import java.io.PrintWriter;
import java.util.List;
import org.readback.article.importing.page.Dropped;

/** The lines that aren't in the article, in the page's order, for a person to look through. */
final class DroppedLines {
    private DroppedLines() {}

    static void print(List<Dropped> lines, PrintWriter out) {
        int width = lines.stream()
                .mapToInt(dropped -> dropped.reason().words().length())
                .max()
                .orElse(0);
        String row = "  %-" + Math.max(1, width) + "s  %s%n";
        for (Dropped dropped : lines) {
            out.printf(row, dropped.reason().words(), plain(dropped.line()));
        }
        if (!lines.isEmpty()) {
            out.println("  To take a line back, copy it into article.md; the import leaves a changed article alone.");
        }
    }

    // what a page holds must not steer the terminal
    private static String plain(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u0080-\\u009F]+", " ").strip();
    }
}
