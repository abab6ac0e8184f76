package org.readback.article.importing.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What files are that are no saved pages, whatever they are called, and what to do about each. */
enum FileKind {
    PDF("this is a PDF; copy its text into a .txt file"),
    WORD("this is a Word document; save it as plain text (.txt)"),
    OPEN_DOCUMENT("this is an OpenDocument text; save it as plain text (.txt)"),
    RICH_TEXT("this is an RTF document; save it as plain text (.txt)"),
    EBOOK("this is an e-book; copy the article's text into a .txt file"),
    SPREADSHEET("this is a spreadsheet; copy the article's text into a .txt file"),
    SLIDES("these are slides; copy the article's text into a .txt file"),
    ARCHIVE("this is a packed archive; unpack it, and import the pages in it"),
    WEB_ARCHIVE("this is a Safari web archive; save the page as “Page Source” (.html) instead"),
    PICTURE("this is a picture; save the page itself, or type its text into a .txt file"),
    RECORDING("this is a sound or a film; type its text into a .txt file"),
    PROGRAM("this is a program; save the page as a web page or as plain text");

    private final String advice;

    FileKind(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    private record Signature(int offset, String letters, FileKind kind) {}

    private static final Signature[] SIGNATURES = {
        new Signature(0, "%PDF", PDF),
        new Signature(0, "{\\rtf", RICH_TEXT),
        // Word until 2003
        new Signature(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", WORD),
        new Signature(0, "\u001F\u008B", ARCHIVE),
        new Signature(0, "7z\u00BC\u00AF", ARCHIVE),
        new Signature(0, "Rar!\u001A", ARCHIVE),
        new Signature(0, "BZh9", ARCHIVE),
        new Signature(0, "\u00FD7zXZ", ARCHIVE),
        new Signature(0, "bplist00", WEB_ARCHIVE),
        new Signature(0, "\u00FF\u00D8\u00FF", PICTURE),
        new Signature(0, "\u0089PNG\r\n", PICTURE),
        new Signature(0, "GIF87a", PICTURE),
        new Signature(0, "GIF89a", PICTURE),
        new Signature(0, "II*\0", PICTURE),
        new Signature(0, "MM\0*", PICTURE),
        new Signature(8, "WEBP", PICTURE),
        new Signature(4, "ftypavif", PICTURE),
        new Signature(4, "ftyphei", PICTURE),
        new Signature(4, "ftyp", RECORDING),
        new Signature(8, "WAVE", RECORDING),
        new Signature(0, "ID3", RECORDING),
        new Signature(0, "OggS", RECORDING),
        new Signature(0, "\u001AE\u00DF\u00A3", RECORDING),
        new Signature(0, "\u007FELF", PROGRAM),
        new Signature(0, "\u00CA\u00FE\u00BA\u00BE", PROGRAM)
    };
    private static final String ZIP = "PK\u0003\u0004";
    // the names of a document's parts stand near its beginning, and once more at its end
    private static final int NAMES = 8_192;

    /** What the bytes are by their signature; empty where they may be a page. */
    static Optional<FileKind> of(byte[] bytes) {
        String start = letters(bytes, 0, Math.min(bytes.length, NAMES));
        if (start.startsWith(ZIP)) {
            return Optional.of(packed(start + letters(bytes, Math.max(0, bytes.length - NAMES), bytes.length)));
        }
        return Arrays.stream(SIGNATURES)
                .filter(signature -> start.startsWith(signature.letters(), signature.offset()))
                .map(Signature::kind)
                .findFirst();
    }

    private static FileKind packed(String names) {
        if (names.contains("word/")) {
            return WORD;
        }
        if (names.contains("xl/")) {
            return SPREADSHEET;
        }
        if (names.contains("ppt/")) {
            return SLIDES;
        }
        if (names.contains("application/epub")) {
            return EBOOK;
        }
        return names.contains("application/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ARCHIVE;
    }

    private static String letters(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
