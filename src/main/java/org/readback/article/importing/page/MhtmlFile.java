package org.readback.article.importing.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** A browser's archive of a page (RFC 2557): the page, its pictures and its styles in one MIME message. */
final class MhtmlFile {
    private static final Pattern HEADERS =
            Pattern.compile("(?is)^\\s*[\\w-]+:.*^(mime-version|content-type):.*", Pattern.MULTILINE);
    private static final Pattern BOUNDARY = Pattern.compile("(?i)\\bboundary\\s*=\\s*\"?([^\"\\s;]+)");
    private static final Pattern PAGE = Pattern.compile("(?im)^content-type:\\s*text/html");
    private static final int BEGINNING = 2_000;
    private static final int MOST_PARTS = 10_000;

    /**
     * The page in the archive.
     *
     * @param address where the page came from
     */
    record Page(String html, @Nullable String address) {}

    private @Nullable String address;

    private MhtmlFile() {}

    /** The first HTML part of the archive; empty where the bytes are no archive. */
    static Optional<Page> pageIn(byte[] bytes) {
        if (!isArchive(bytes)) {
            return Optional.empty();
        }
        try {
            return new MhtmlFile().firstPage(bytes);
        } catch (IOException | MimeException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Whether the bytes are an archive that ends before its page does. */
    static boolean isCutOff(byte[] bytes) {
        if (!isArchive(bytes)) {
            return false;
        }
        String archive = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher page = PAGE.matcher(archive);
        Matcher boundary = BOUNDARY.matcher(archive);
        return !boundary.find() || !page.find() || archive.indexOf("--" + boundary.group(1), page.end()) < 0;
    }

    private static boolean isArchive(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("multipart/related")
                && HEADERS.matcher(start).find();
    }

    private Optional<Page> firstPage(byte[] bytes) throws IOException, MimeException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        parts.parse(new ByteArrayInputStream(bytes));
        int seen = 0;
        for (EntityState state = parts.getState();
                state != EntityState.T_END_OF_STREAM && seen < MOST_PARTS;
                state = parts.next()) {
            if (state == EntityState.T_FIELD) {
                note(parts.getField());
            } else if (state == EntityState.T_BODY) {
                seen++;
                if (parts.getBodyDescriptor().getMimeType().equals("text/html")) {
                    String html = Encoding.html(
                            parts.getDecodedInputStream().readAllBytes(),
                            parts.getBodyDescriptor().getCharset());
                    return Optional.of(new Page(html, address));
                }
            }
        }
        return Optional.empty();
    }

    private void note(Field field) {
        boolean tells = field.getName().equalsIgnoreCase("Snapshot-Content-Location")
                || field.getName().equalsIgnoreCase("Content-Location");
        if (tells && address == null && field.getBody().strip().startsWith("http")) {
            address = field.getBody().strip();
        }
    }
}
