package org.readback.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A text in small letters without accents. */
public final class PlainLetters {
    // accents, which go with letters of any script; a script's own vowel signs stay
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&\\p{IsInherited}]+");
    // letters that are no plain letter with a mark
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "ð", "d");

    private PlainLetters() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = ACCENTS.matcher(apart).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
