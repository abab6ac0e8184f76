package org.readback.article.importing.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Reads a saved page from disk, and says what to do about a file that is none. */
public final class PageFile {
    // a thousand times an article; archives hold the page's pictures, too
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_TAGS = 200_000;
    private static final long MOST_LETTERS = 1_000_000;

    private PageFile() {}

    /** Why a file can't be imported, and what to do, in one line. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        /** A refusal of {@code file}. */
        public Refused(Path file, String why) {
            super(file + ": " + why);
        }
    }

    /** The page in a file. */
    public static RawPage read(Path file) throws Refused {
        return page(file, bytes(file));
    }

    /** The bytes of a file that may be a page. */
    public static byte[] bytes(Path file) throws Refused {
        if (!Files.exists(file)) {
            throw new Refused(
                    file,
                    file.toString().matches("https?:/.*")
                            ? "this is an address; open it in a browser, save the page, and name the file"
                            : "there is no such file; check its name");
        }
        if (Files.isDirectory(file)) {
            throw new Refused(file, "this is a folder; name the pages in it, such as " + file.resolve("*.html"));
        }
        // by what comes, not by the size: a pipe has none, and a device has no end
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refused(file, "larger than 16 MB, so no saved page; save the article alone");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Refused(file, "can't be read; check that you may open it");
        }
    }

    /** The page that the bytes of {@code file} are. */
    public static RawPage page(Path file, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(file, "the file is empty; save the page again");
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            throw new Refused(file, kind.get().advice());
        }
        if (MhtmlFile.isCutOff(bytes)) {
            throw new Refused(file, "this web archive (MHTML) is cut off before its page ends; save the page again");
        }
        if (!Encoding.isText(bytes)) {
            throw new Refused(file, "this is not text; save the page as a web page, or as plain text in UTF-8");
        }
        if (tags(bytes) > MOST_TAGS) {
            throw new Refused(file, "more than 200,000 tags, so no saved page; save the article alone");
        }
        RawPage page = RawPage.of(bytes);
        if (page instanceof RawPage.Text text) {
            refuseUnlessAPage(file, text.lines());
        } else if (letters(((RawPage.Html) page).document()) > MOST_LETTERS) {
            throw tooManyLetters(file);
        }
        return page;
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (byte each : bytes) {
            tags += each == '<' ? 1 : 0;
        }
        return tags;
    }

    /** How many letters the page shows; its scripts and styles may be longer. */
    private static long letters(Document page) {
        return page.nodeStream(TextNode.class)
                .mapToLong(text -> text.getWholeText().length())
                .sum();
    }

    private static void refuseUnlessAPage(Path file, List<String> lines) throws Refused {
        if (lines.stream().flatMapToInt(String::chars).noneMatch(Character::isLetterOrDigit)) {
            throw new Refused(file, "the file has no words; save the page again");
        }
        if (lines.size() > MOST_LINES) {
            throw new Refused(file, "more than 20,000 lines, so no saved page; save the article alone");
        }
        if (lines.stream().mapToLong(String::length).sum() > MOST_LETTERS) {
            throw tooManyLetters(file);
        }
    }

    private static Refused tooManyLetters(Path file) {
        return new Refused(file, "more than 1,000,000 letters, so no saved page; save the article alone");
    }
}
