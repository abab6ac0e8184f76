package org.readback.article.importing.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pages say of their own encoding. */
final class Declaration {
    // as the WHATWG Encoding Standard has it: what these pages call by the first name is the second
    private static final Map<String, String> REALLY = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "Big5", "Big5-HKSCS",
            "TIS-620", "x-windows-874",
            "EUC-KR", "x-windows-949");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int DECLARED_WITHIN = 16_384;
    private static final String PLAIN = "<a b='c'>\n";

    private Declaration() {}

    /** The encodings that an HTML page names, in its order. */
    static List<Charset> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        return DECLARED.matcher(COMMENT.matcher(start).replaceAll(""))
                .results()
                .flatMap(declaration -> charset(declaration.group(1)).stream())
                .distinct()
                .toList();
    }

    /** The encoding that is meant by a name; empty where nobody knows it. */
    static Optional<Charset> charset(String name) {
        try {
            Charset named = Charset.forName(name.strip());
            Charset meant = Charset.forName(REALLY.getOrDefault(named.name(), named.name()));
            // a page that names UTF-16 in plain letters isn't in it
            boolean plain = new String(PLAIN.getBytes(StandardCharsets.US_ASCII), meant).equals(PLAIN);
            return Optional.of(plain ? meant : StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException nobodyKnows) {
            return Optional.empty();
        }
    }
}
