package org.readback.article.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A saved page as it came from disk. */
public sealed interface RawPage {
    /** How much of a file is looked at to tell what it is. */
    int BEGINNING = 2_000;

    /** What is nested deeper stands beside its container: whoever walks the page has a stack that ends. */
    int DEEPEST = 512;

    /** The one sign among the controls beyond plain letters that mainframes wrote for the end of a line. */
    int NEXT_LINE = 0x85;

    /** A page saved as plain text. */
    record Text(List<String> lines) implements RawPage {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A page saved as HTML.
     *
     * @param address where the browser says it came from
     */
    record Html(Document document, @Nullable String address) implements RawPage {}

    /** A page of this text, which may be HTML. */
    static RawPage of(String letters) {
        String text = withoutControls(letters);
        return isHtml(text)
                ? new Html(document(text), null)
                : new Text(text.lines().toList());
    }

    /** A page of these bytes: HTML, a browser's archive of a page (MHTML), or text, in whatever encoding. */
    static RawPage of(byte[] bytes) {
        Optional<MhtmlFile.Page> archived = MhtmlFile.pageIn(bytes);
        if (archived.isPresent()) {
            return new Html(
                    document(withoutControls(archived.get().html())),
                    archived.get().address());
        }
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), Encoding.anyLetters(bytes));
        return of(isHtml(start) ? Encoding.html(bytes, null) : Encoding.text(bytes));
    }

    /** What no page shows, being neither a letter nor a space, is left out. */
    private static String withoutControls(String letters) {
        if (areAllShown(letters)) {
            return letters;
        }
        return letters.codePoints()
                .filter(RawPage::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean areAllShown(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (!isShown(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(int letter) {
        return (letter >= ' ' && letter < 0x7F)
                || !Character.isISOControl(letter)
                || Character.isWhitespace(letter)
                || letter == NEXT_LINE;
    }

    private static Document document(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static boolean isHtml(String text) {
        String start =
                text.substring(0, Math.min(text.length(), BEGINNING)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<")
                && start.matches("(?s).*<(!doctype html|html|head|body|title|meta|script|table|div|article|p)\\b.*");
    }
}
