package org.readback.article.importing.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a line tell about it. */
public final class Words {
    private static final boolean[] PLAIN = plainLettersAndDigits();
    private static final String APOSTROPHES = "'’‘`";
    // grammar's own words: running text is full of them, lists of names and links are not
    private static final Set<String> FUNCTION_WORDS =
            new HashSet<>(List.of("""
            a about after against all also although an and any are as at be because been before being between both but
            by can could did do does during each for from had has have he her here him his how however i if in into is
            it its just may me might more most much must my no nor not now of off on one only or other our out over
            per said says shall she should since so some such than that the their them then there these they this those
            though through to told too under until up upon us very was we were what when where whether which while who
            whom whose why will with within without would yet you your""".strip().split("\\s+")));
    private static final int LONGEST_FUNCTION_WORD =
            FUNCTION_WORDS.stream().mapToInt(String::length).max().orElse(0);
    private static final int STEM = 5;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isSpace(text.charAt(to))) {
                to++;
            }
            addWithoutEdges(words, text, from, to);
            from = to + 1;
        }
        return Collections.unmodifiableList(words);
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    /** By hand, because a pattern would look at each mark in a long row of them again and again. */
    private static void addWithoutEdges(List<String> words, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isPlain(text.charAt(start)) && !isInWords(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isPlain(text.charAt(end - 1)) && !isInWords(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    private static boolean isPlain(char letter) {
        return letter < PLAIN.length && PLAIN[letter];
    }

    private static boolean isInWords(int character) {
        if (character < PLAIN.length) {
            return PLAIN[character];
        }
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    private static boolean[] plainLettersAndDigits() {
        boolean[] plain = new boolean[128];
        for (int character = 0; character < plain.length; character++) {
            plain[character] = Character.isLetterOrDigit(character);
        }
        return plain;
    }

    public static boolean isFunctionWord(String word) {
        return word.length() <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** How many of the words, in small letters, are grammar's own. */
    static double functionShare(List<String> smallWords) {
        int functions = 0;
        for (String word : smallWords) {
            functions += word.length() <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.contains(word) ? 1 : 0;
        }
        return share(functions, smallWords.size());
    }

    /** How many of the words that carry meaning begin with a capital. */
    public static double capitalShare(List<String> words) {
        int telling = 0;
        int capital = 0;
        for (String word : words) {
            if (Character.isLetter(word.charAt(0)) && !isFunctionWord(word)) {
                telling++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return share(capital, telling);
    }

    public static long articles(List<String> words) {
        return words.stream()
                .filter(word -> ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                .count();
    }

    /** The beginnings of the words that carry meaning, so that "halts" meets "halted". */
    public static Set<String> stems(String text) {
        return stemsOfKey(key(text));
    }

    static Set<String> stemsOfKey(String key) {
        Set<String> stems = new HashSet<>();
        int from = 0;
        while (from < key.length()) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            String word = key.substring(from, to);
            if (word.length() > LONGEST_FUNCTION_WORD || (word.length() > 1 && !FUNCTION_WORDS.contains(word))) {
                stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
            from = to + 1;
        }
        return stems;
    }

    public static String key(String text) {
        return keyOfSmall(text.toLowerCase(Locale.ROOT));
    }

    /** By hand, because every line is asked for it again and again. */
    static String keyOfSmall(String small) {
        char[] key = new char[small.length()];
        int length = 0;
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (isPlain(letter)) {
                key[length++] = letter;
            } else if (letter >= PLAIN.length && isInWords(small.codePointAt(i))) {
                key[length++] = letter;
                if (Character.isHighSurrogate(letter)) {
                    key[length++] = small.charAt(++i);
                }
            } else if (APOSTROPHES.indexOf(letter) < 0 && length > 0 && key[length - 1] != ' ') {
                key[length++] = ' ';
            }
        }
        boolean spaced = length > 0 && key[length - 1] == ' ';
        return new String(key, 0, spaced ? length - 1 : length);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
