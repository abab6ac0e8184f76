package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page's lines were broken by hand.
 *
 * @param characters the width that its lines were filled to, their indents included; 0 for a page with a line for each
 *     paragraph
 */
record WrapWidth(int characters) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    private static final int FEWEST_BREAKS = 3;
    private static final String STOPS = ".!?:…";
    private static final String CLOSING_MARKS = "\"'”’)";

    static WrapWidth of(List<RawLine> lines) {
        List<Integer> broken = new ArrayList<>();
        int wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            wide += line.width() > WIDEST ? 1 : 0;
            if (i + 1 < lines.size() && breaksInSentence(line, lines.get(i + 1))) {
                broken.add(line.width());
            }
        }
        if (broken.size() < FEWEST_BREAKS || broken.size() < wide) {
            return new WrapWidth(0);
        }
        return new WrapWidth(broken.stream().sorted().toList().get(broken.size() * 9 / 10));
    }

    private static boolean breaksInSentence(RawLine line, RawLine next) {
        return line.width() >= NARROWEST
                && line.width() <= WIDEST
                && !endsSentence(line.text())
                && beginsSmall(next.text());
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.LOWERCASE_LETTER;
    }

    /** Whether {@code next} is the rest of {@code line}: its first word had no room there. */
    boolean wraps(RawLine line, RawLine next) {
        if (characters == 0) {
            return false;
        }
        String text = next.text();
        int firstWord = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        boolean full = line.width() > characters / 2 && line.width() + 1 + firstWord > characters;
        boolean midSentence = !endsSentence(line.text()) && beginsSmall(text);
        return full || (midSentence && line.width() > characters / 2);
    }
}
