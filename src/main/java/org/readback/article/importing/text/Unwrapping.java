package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.article.importing.line.Line;
import org.readback.article.importing.page.RawPage;

/** Tidies a page's spaces, and joins what was one line before it was wrapped by hand or cut at its links. */
public final class Unwrapping {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]+");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•·▪●■◦‣►▶»›*]|[-–](?= )|\\d{1,2}\\.(?=\\s*\\p{Lu}))\\s*(?=\\S)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:\\p{Ll}|[,;.)](?: |$)|[’']s ).*");
    private static final Pattern BREAKS_OFF = Pattern.compile(
            ".* (a|an|the|of|to|in|on|at|by|for|from|with|and|or|that|as|into|than|between|under|told)");
    private static final Pattern ATTACHES = Pattern.compile("^(?:[,;.)]|[’']s ).*");

    // no author writes longer ones; a log file does
    private static final int LONGEST_PARAGRAPH = 10_000;

    private final WrapWidth width;
    private final List<Line> lines = new ArrayList<>();

    private Unwrapping(WrapWidth width) {
        this.width = width;
    }

    public static List<Line> lines(RawPage.Text page) {
        List<String> tidy = page.lines().stream().map(Unwrapping::tidy).toList();
        Unwrapping unwrapping = new Unwrapping(WrapWidth.of(tidy));
        unwrapping.readAll(page.lines(), tidy);
        return List.copyOf(unwrapping.lines);
    }

    private static String tidy(String line) {
        return SPACES.matcher(INVISIBLE.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private void readAll(List<String> raw, List<String> tidy) {
        int blanks = 0;
        int indentAbove = 0;
        String above = "";
        for (int i = 0; i < tidy.size(); i++) {
            String text = tidy.get(i);
            if (text.isEmpty()) {
                blanks++;
                continue;
            }
            int indent = raw.get(i).length() - raw.get(i).stripLeading().length();
            Matcher bullet = BULLET.matcher(text);
            boolean bulleted = bullet.find();
            boolean hanging = !lines.isEmpty() && lines.get(lines.size() - 1).bulleted();
            boolean indented = indent > indentAbove + 1 && !hanging;
            if (!bulleted && !indented && !lines.isEmpty() && continues(above, blanks, text)) {
                append(text);
            } else {
                lines.add(new Line(bulleted ? bullet.replaceFirst("") : text, bulleted, blanks));
            }
            above = text;
            indentAbove = indent;
            blanks = 0;
        }
    }

    private boolean continues(String above, int blanks, String text) {
        Line last = lines.get(lines.size() - 1);
        if (last.text().length() > LONGEST_PARAGRAPH) {
            return false;
        }
        if (blanks == 0 && width.wraps(above, text)) {
            return true;
        }
        if (blanks > 1
                || last.length() < 5
                || last.endsSentence()
                || last.text().endsWith(":")) {
            return false;
        }
        // a link's own line: "according to the" / "Evening Post" / ", which ..."
        boolean breaksOff = BREAKS_OFF.matcher(last.text()).matches();
        return breaksOff || (last.length() >= 8 && GOES_ON.matcher(text).matches());
    }

    private void append(String text) {
        Line last = lines.remove(lines.size() - 1);
        boolean hyphenated =
                last.text().endsWith("-") && last.length() > 0 && !last.text().endsWith(" -");
        boolean attached = hyphenated || ATTACHES.matcher(text).matches();
        lines.add(attached ? last.with(text) : last.withWords(text));
    }
}
