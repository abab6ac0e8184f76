package org.readback.article.importing.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** The encoding of a page that doesn't tell it, or not truly, and whose letters aren't Latin. */
final class Guess {
    private static final Charset OTHERWISE = Charset.forName("windows-1252");

    private Guess() {}

    /**
     * The likeliest encoding.
     *
     * @param declared what the page names; it is believed where nothing speaks against it
     */
    static Charset of(byte[] bytes, List<Charset> declared) {
        byte[] text = Letters.withoutTags(bytes);
        return Stream.concat(detected(text).stream(), declared.stream())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static Optional<Charset> detected(byte[] text) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(text, 0, text.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Declaration::charset);
    }
}
