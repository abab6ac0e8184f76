package org.readback.article.importing.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** From a page's bytes to its letters: by its byte order mark, by what it says of itself, or else by a guess. */
final class Encoding {
    // as the WHATWG Encoding Standard has it: what these pages call by the first name is the second
    private static final Map<String, String> REALLY = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int DECLARED_WITHIN = 4_096;
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
        Optional<Charset> declared = Stream.ofNullable(told)
                .flatMap(name -> charset(name).stream())
                .findFirst()
                .or(() -> declared(bytes));
        return text(bytes, declared);
    }

    /** The letters of a plain text. */
    static String text(byte[] bytes) {
        return text(bytes, Optional.empty());
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

    private static String text(byte[] bytes, Optional<Charset> declared) {
        List<Charset> candidates = Stream.of(marked(bytes), declared, Optional.of(StandardCharsets.UTF_8))
                .flatMap(Optional::stream)
                .toList();
        for (Charset candidate : candidates) {
            Optional<String> text = decoded(bytes, candidate);
            if (text.isPresent()) {
                return withoutMark(text.get());
            }
        }
        Charset guess = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElseGet(() -> guess(bytes));
        return withoutMark(new String(bytes, guess));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
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

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start);
        return declaration.find() ? charset(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String lower = name.strip().toLowerCase(java.util.Locale.ROOT);
        // a page that says UTF-16 in plain letters is not UTF-16
        if (lower.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(REALLY.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException nobodyKnows) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESSED_FROM));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Encoding::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(WINDOWS);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
