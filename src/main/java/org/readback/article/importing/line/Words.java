package org.readback.article.importing.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words of a line tell about it. */
public final class Words {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String APOSTROPHES = "'’‘`";
    // grammar's own words: running text is full of them, lists of names and links are not
    private static final Set<String> FUNCTION_WORDS = Set.of(SPACES.split("""
            a about after against all also although an and any are as at be because been before being between both but
            by can could did do does during each for from had has have he her here him his how however i if in into is
            it its just may me might more most much must my no nor not now of off on one only or other our out over
            per said says shall she should since so some such than that the their them then there these they this those
            though through to told too under until up upon us very was we were what when where whether which while who
            whom whose why will with within without would yet you your""".strip()));
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Words() {}

    public static List<String> of(String text) {
        return SPACES.splitAsStream(text)
                .map(Words::withoutEdges)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** By hand, because a pattern would look at each mark in a long row of them again and again. */
    private static String withoutEdges(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !isInWords(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        while (end > start && !isInWords(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return word.substring(start, end);
    }

    private static boolean isInWords(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    public static double functionShare(List<String> words) {
        return share(words.stream().filter(Words::isFunctionWord).count(), words.size());
    }

    /** How many of the words that carry meaning begin with a capital. */
    public static double capitalShare(List<String> words) {
        List<String> telling = words.stream()
                .filter(word -> !isFunctionWord(word) && Character.isLetter(word.charAt(0)))
                .toList();
        return share(
                telling.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .count(),
                telling.size());
    }

    public static long articles(List<String> words) {
        return words.stream()
                .filter(word -> ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .count();
    }

    /** The beginnings of the words that carry meaning, so that "halts" meets "halted". */
    public static Set<String> stems(String text) {
        return Arrays.stream(SPACES.split(key(text)))
                .filter(word -> word.length() > 1 && !FUNCTION_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), 5)))
                .collect(Collectors.toSet());
    }

    /** By hand, because every line is asked for it again and again. */
    public static String key(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            int character = small.codePointAt(i);
            if (isInWords(character)) {
                key.appendCodePoint(character);
            } else if (APOSTROPHES.indexOf(character) < 0 && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
