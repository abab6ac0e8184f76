package org.readback.article.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a saved page, as it was saved. */
public record RawPage(List<String> lines) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public RawPage {
        lines = List.copyOf(lines);
    }

    /** A page of this text. */
    public static RawPage of(String text) {
        return new RawPage(text.lines().toList());
    }

    /** A page of these bytes: UTF-8 where they are, and otherwise the windows-1252 of older pages. */
    public static RawPage of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS);
        }
        return of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
