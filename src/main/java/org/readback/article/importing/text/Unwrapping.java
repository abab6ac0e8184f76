package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.line.Line.Marker;
import org.readback.article.importing.line.Metadata;
import org.readback.article.importing.page.RawPage;

/** Joins what was one line before it was wrapped by hand or cut at its links. */
public final class Unwrapping {
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[•·▪●■◦‣►▶»›*]|[-–](?= )|(?<number>\\d{1,2}[.)])(?=\\s*[\\p{Lu}“\"‘'(]|\\s+\\p{L}))\\s*(?=\\S)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:\\p{Ll}|[,;.)](?: |$)|[’']s ).*");
    private static final Pattern BREAKS_OFF = Pattern.compile(
            ".* (a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|as|into|than|between|under|told)");
    private static final Pattern ATTACHES = Pattern.compile("^(?:[,;.)]|[’']s ).*");
    private static final Pattern SIGNS = Pattern.compile("(?i)(?:written |posted |reported |story |words )?by:?|from");
    private static final int LONGEST_LINK = 8;
    private static final int DEEPER = 4;

    // no author writes longer ones; a log file does
    private static final int LONGEST_PARAGRAPH = 10_000;

    private final List<RawLine> raw;
    private final WrapWidth width;
    private final List<Line> lines = new ArrayList<>();

    private Unwrapping(List<RawLine> raw) {
        this.raw = raw;
        this.width = WrapWidth.of(raw);
    }

    public static List<Line> lines(RawPage.Text page) {
        Unwrapping unwrapping = new Unwrapping(
                Forwarded.unquoted(page.lines()).stream().map(RawLine::of).toList());
        unwrapping.readAll();
        return List.copyOf(unwrapping.lines);
    }

    private void readAll() {
        int blanks = 0;
        RawLine above = new RawLine("", 0);
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            read(i, above, blanks);
            above = line;
            blanks = 0;
        }
    }

    private void read(int i, RawLine above, int blanks) {
        RawLine line = raw.get(i);
        Matcher bullet = BULLET.matcher(line.text());
        if (bullet.find()) {
            Marker marker = bullet.group("number") == null ? Marker.BULLET : Marker.NUMBER;
            lines.add(new Line(bullet.replaceFirst(""), marker, blanks));
        } else if (isQuotation(line, above, blanks)) {
            boolean goesOn = lastMarker() == Marker.INDENT && blanks == 0;
            if (goesOn) {
                append(line.text());
            } else {
                lines.add(new Line(line.text(), Marker.INDENT, blanks));
            }
        } else {
            boolean hanging = lastMarker() == Marker.BULLET || lastMarker() == Marker.NUMBER;
            boolean indented = line.indent() > above.indent() + 1 && !hanging;
            boolean outdented = lastMarker() == Marker.INDENT && line.indent() < above.indent();
            if (!indented && !outdented && !lines.isEmpty() && continues(above, blanks, i)) {
                append(line.text());
            } else {
                lines.add(new Line(line.text(), false, blanks));
            }
        }
    }

    private Marker lastMarker() {
        return lines.isEmpty() ? Marker.NONE : lines.get(lines.size() - 1).marker();
    }

    /** Whether the line is set deeper than the text that introduces it, or goes on so. */
    private boolean isQuotation(RawLine line, RawLine above, int blanks) {
        if (lastMarker() == Marker.INDENT) {
            return line.indent() >= above.indent() && blanks <= 1 && line.indent() >= DEEPER;
        }
        return above.text().endsWith(":") && line.indent() >= above.indent() + DEEPER;
    }

    private boolean continues(RawLine above, int blanks, int i) {
        Line last = lines.get(lines.size() - 1);
        RawLine line = raw.get(i);
        if (last.text().length() > LONGEST_PARAGRAPH) {
            return false;
        }
        if (blanks == 0 && width.wraps(above, line)) {
            return true;
        }
        if (blanks <= 1 && isCutByline(last, line.text())) {
            return true;
        }
        if (blanks > 1
                || last.length() < 5
                || last.endsSentence()
                || last.text().endsWith(":")
                || Metadata.isByline(new Line(line.text(), false, blanks))) {
            return false;
        }
        // a link's own line: "according to the" / "Evening Post" / ", which ..."
        boolean breaksOff = BREAKS_OFF.matcher(last.text()).matches() && (isLink(i) || goesOn(line.text()));
        return breaksOff || (last.length() >= 8 && goesOn(line.text()));
    }

    private boolean isLink(int i) {
        int next = i + 1;
        while (next < raw.size() && raw.get(next).isBlank() && next < i + 3) {
            next++;
        }
        String text = raw.get(i).text();
        return new Line(text, false, 0).length() <= LONGEST_LINK
                && next < raw.size()
                && goesOn(raw.get(next).text());
    }

    private static boolean goesOn(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** "By" / "Ines Tull" / "and" / "Omar Beck" / ", Oslo": a byline whose names were links. */
    private static boolean isCutByline(Line last, String text) {
        boolean signs = SIGNS.matcher(last.text()).matches();
        boolean goesOn =
                text.startsWith(",") || text.equals("and") || last.text().endsWith(" and");
        return signs
                ? !text.isEmpty() && Character.isUpperCase(text.codePointAt(0))
                : goesOn && Metadata.isByline(last.with(","));
    }

    private void append(String text) {
        Line last = lines.remove(lines.size() - 1);
        boolean hyphenated =
                last.text().endsWith("-") && last.length() > 0 && !last.text().endsWith(" -");
        boolean attached = hyphenated || ATTACHES.matcher(text).matches();
        lines.add(attached ? last.with(text) : last.withWords(text));
    }
}
