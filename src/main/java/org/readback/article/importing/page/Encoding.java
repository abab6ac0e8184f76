package org.readback.article.importing.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a page's bytes to its letters: by its byte order mark, by what it says of itself, or else by a guess. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAIL = Charset.forName("ISO-2022-JP");
    // opens the other letters of ISO-2022-JP
    private static final int ESCAPE = 0x1B;
    private static final int SELDOM = 20;
    private static final int GUESSED_FROM = 200_000;

    private Encoding() {}

    /**
     * The letters of an HTML page.
     *
     * @param told what was said of the page's encoding where it came from, if anything
     */
    static String html(byte[] bytes, @Nullable String told) {
        return text(bytes, () -> {
            Stream<Charset> header = Stream.ofNullable(told).flatMap(name -> Declaration.charset(name).stream());
            return Stream.concat(header, Declaration.in(bytes).stream());
        });
    }

    /** The letters of a plain text. */
    static String text(byte[] bytes) {
        return text(bytes, Stream::empty);
    }

    /** Whether the bytes can be the letters of a page, in some encoding; others are some program's own file. */
    static boolean isText(byte[] bytes) {
        int length = Math.min(bytes.length, GUESSED_FROM);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            controls +=
                    bytes[i] > 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) && bytes[i] != ESCAPE ? 1 : 0;
        }
        return SELDOM * controls <= length && (zeros == 0 || marked(bytes).isPresent());
    }

    /** An encoding in which the page's plain letters can be read, to find what it says of itself. */
    static Charset anyLetters(byte[] bytes) {
        return marked(bytes).orElse(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes, Supplier<Stream<Charset>> declared) {
        Optional<Charset> sure = marked(bytes);
        if (sure.isPresent()) {
            return withoutMark(new String(bytes, sure.get()));
        }
        Optional<String> mail = hasEscape(bytes) ? decoded(bytes, MAIL) : Optional.empty();
        if (mail.isPresent()) {
            return mail.get();
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isSure()) {
            return utf8.text();
        }
        Letters letters = Letters.of(bytes);
        if (letters.areLatin() && utf8.isMostly()) {
            return utf8.text();
        }
        List<Charset> others = declared.get()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .toList();
        return others.stream()
                .filter(charset -> letters.areLatin() ? isSingleByte(charset) : !charset.equals(WINDOWS))
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> utf8.isMostly()
                        ? utf8.text()
                        : new String(bytes, letters.areLatin() ? WINDOWS : Guess.of(bytes, others)));
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.newDecoder().averageCharsPerByte() == 1;
    }

    private static boolean hasEscape(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : zeroed(bytes);
    }

    /** UTF-16 without its mark: every other byte of plain letters is zero. */
    private static Optional<Charset> zeroed(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, GUESSED_FROM);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (4 * Math.max(zeros[0], zeros[1]) < length || 20 * Math.min(zeros[0], zeros[1]) > length || length < 4) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
