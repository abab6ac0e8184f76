package org.readback.article.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads a saved page from disk, and says what to do about a file that is none. */
final class PageFile {
    // a hundred times an article and all that stands around it; a larger file is a log, or many pages
    private static final long LARGEST = 2L * 1024 * 1024;
    private static final int MOST_LINES = 20_000;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private PageFile() {}

    /** Why a file can't be imported, and what to do, in one line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(Path file, String why) {
            super(file + ": " + why);
        }
    }

    static RawPage read(Path file) throws Refused {
        if (!Files.exists(file)) {
            throw new Refused(file, "there is no such file; check its name");
        }
        if (Files.isDirectory(file)) {
            throw new Refused(file, "this is a folder; name the pages in it, such as " + file.resolve("*.txt"));
        }
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?")) {
            throw new Refused(file, "only plain-text pages (.txt) can be imported yet; save the page as text");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refused(file, "larger than 2 MB, so no saved page; save the article alone");
            }
            byte[] bytes = Files.readAllBytes(file);
            refuseUnlessText(file, bytes);
            RawPage page = RawPage.of(bytes);
            if (page.lines().size() > MOST_LINES) {
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
        for (byte each : bytes) {
            if (each == 0) {
                throw new Refused(file, "this is not text; save the page as plain text in UTF-8");
            }
        }
    }

    private static boolean startsWithPdf(byte[] bytes) {
        return bytes.length >= PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }
}
