package org.readback.article.importing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a saved page from disk, and says what to do about a file that is none. */
public final class PageFile {
    // a thousand times an article; archives hold the page's pictures, too
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final int MOST_LINES = 20_000;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private PageFile() {}

    /** Why a file can't be imported, and what to do, in one line. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        /** A refusal of {@code file}. */
        public Refused(Path file, String why) {
            super(file + ": " + why);
        }
    }

    public static RawPage read(Path file) throws Refused {
        if (!Files.exists(file)) {
            throw new Refused(file, "there is no such file; check its name");
        }
        if (Files.isDirectory(file)) {
            throw new Refused(file, "this is a folder; name the pages in it, such as " + file.resolve("*.txt"));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(file, "larger than 16 MB, so no saved page; save the article alone");
            }
            byte[] bytes = Files.readAllBytes(file);
            refuseUnlessText(file, bytes);
            RawPage page = RawPage.of(bytes);
            if (page instanceof RawPage.Text text && text.lines().size() > MOST_LINES) {
                throw new Refused(file, "more than 20,000 lines, so no saved page; save the article alone");
            }
            return page;
        } catch (IOException unreadable) {
            throw new Refused(file, "can't be read; check that you may open it");
        }
    }

    private static void refuseUnlessText(Path file, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(file, "the file is empty; save the page again");
        }
        if (startsWithPdf(bytes)) {
            throw new Refused(file, "this is a PDF; copy its text into a .txt file");
        }
        // in UTF-16 every other byte of plain text is zero
        boolean utf16 = bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE;
        for (byte each : bytes) {
            if (each == 0 && !utf16) {
                throw new Refused(file, "this is not text; save the page as plain text in UTF-8");
            }
        }
    }

    private static boolean startsWithPdf(byte[] bytes) {
        return bytes.length >= PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }
}
