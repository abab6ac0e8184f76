package org.readback.article.importing.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How well bytes read as UTF-8, and what they say in it where a few of them are broken. */
final class Utf8 {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BY_CHANCE = 3;

    private final StringBuilder text;
    private final byte[] bytes;
    private int sequences;
    private int longSequences;
    private int broken;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    static Utf8 of(byte[] bytes) {
        Utf8 utf8 = new Utf8(bytes);
        utf8.readAll();
        return utf8;
    }

    /** Whether the bytes can be nothing else; a few letters could be so by chance. */
    boolean isSure() {
        return sequences + broken == 0 || (isMostly() && (longSequences > 0 || sequences > BY_CHANCE));
    }

    /** Whether the page is UTF-8 with a few bytes of something else in it. */
    boolean isMostly() {
        return sequences > broken;
    }

    /** The letters; what is broken reads as windows-1252 where a single byte stands among plain letters. */
    String text() {
        return text.toString();
    }

    private void readAll() {
        int at = 0;
        while (at < bytes.length) {
            int length = sequence(at);
            if (length == 1) {
                length = plainLetters(at);
                text.append(new String(bytes, at, length, StandardCharsets.US_ASCII));
            } else if (length > 1) {
                sequences++;
                longSequences += length > 2 ? 1 : 0;
                text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
            } else {
                broken++;
                text.append(mended(at));
                length = 1;
            }
            at += length;
        }
    }

    private int plainLetters(int from) {
        int to = from;
        while (to < bytes.length && bytes[to] >= 0) {
            to++;
        }
        return to - from;
    }

    private char mended(int at) {
        boolean alone = isPlain(at - 1) && isPlain(at + 1) && bytes[at] != (byte) 0xFF;
        return alone ? new String(bytes, at, 1, WINDOWS).charAt(0) : '\uFFFD';
    }

    private boolean isPlain(int at) {
        return at < 0 || at >= bytes.length || bytes[at] >= 0;
    }

    /** How many bytes the letter has that begins here; 0 where none does. */
    private int sequence(int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean outside = (first == 0xE0 && second < 0xA0)
                || (first == 0xED && second > 0x9F)
                || (first == 0xF0 && second < 0x90)
                || (first == 0xF4 && second > 0x8F);
        return outside ? 0 : length;
    }
}
