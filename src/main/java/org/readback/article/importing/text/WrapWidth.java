package org.readback.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a page's lines were broken by hand.
 *
 * @param characters the width that its lines were filled to; 0 for a page with a line for each paragraph
 */
record WrapWidth(int characters) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    private static final int FEWEST_BREAKS = 3;
    private static final Pattern BEGINS_SMALL = Pattern.compile("^\\p{Ll}.*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:…][\"'”’)]*");

    static WrapWidth of(List<String> lines) {
        List<Integer> broken = new ArrayList<>();
        int wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            wide += line.length() > WIDEST ? 1 : 0;
            if (i + 1 < lines.size() && breaksInSentence(line, lines.get(i + 1))) {
                broken.add(line.length());
            }
        }
        if (broken.size() < FEWEST_BREAKS || broken.size() < wide) {
            return new WrapWidth(0);
        }
        return new WrapWidth(broken.stream().sorted().toList().get(broken.size() * 9 / 10));
    }

    private static boolean breaksInSentence(String line, String next) {
        return line.length() >= NARROWEST
                && line.length() <= WIDEST
                && !ENDS_SENTENCE.matcher(line).matches()
                && BEGINS_SMALL.matcher(next).matches();
    }

    /** Whether {@code next} is the rest of {@code line}: its first word had no room there. */
    boolean wraps(String line, String next) {
        if (characters == 0) {
            return false;
        }
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        boolean full = line.length() > characters / 2 && line.length() + 1 + firstWord > characters;
        boolean midSentence = !ENDS_SENTENCE.matcher(line).matches()
                && BEGINS_SMALL.matcher(next).matches();
        return full || (midSentence && line.length() > characters / 2);
    }
}
