package org.readback.article.importing.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes beyond plain letters in a page's text, and how they stand: what tells Latin letters from others. */
final class Letters {
    private static final int LOOKED_AT = 200_000;
    private static final int WORD = 3;

    private int beyond;
    private int inWords;

    private Letters() {}

    static Letters of(byte[] bytes) {
        Letters letters = new Letters();
        byte[] text = withoutTags(bytes);
        int run = 0;
        for (int i = 0; i <= text.length; i++) {
            boolean high = i < text.length && text[i] < 0;
            // a row of dashes or dots is no word
            if (high && (run == 0 || text[i] != text[i - 1])) {
                run++;
            } else if (!high) {
                letters.beyond += run;
                letters.inWords += run >= WORD ? run : 0;
                run = 0;
            }
        }
        return letters;
    }

    /** Whether they stand alone among plain letters, as accents and curly quotes do, and not in words of their own. */
    boolean areLatin() {
        return inWords * 4 <= beyond;
    }

    /** The page's text as far as one looks at it, roughly: a guess needs no more, and tags mislead it. */
    static byte[] withoutTags(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean html = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .startsWith("<");
        boolean inTag = false;
        for (int i = 0; i < bytes.length && text.size() < LOOKED_AT; i++) {
            inTag = html && (bytes[i] == '<' || (inTag && bytes[i] != '>'));
            if (!inTag) {
                text.write(bytes[i]);
            }
        }
        return text.toByteArray();
    }
}
