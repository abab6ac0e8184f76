package org.readback.article.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the import wrote into an article's folder, kept beside it: so a later import knows the page again, and sees
 * whether a person changed the article.
 *
 * @param page the hash of the page's bytes
 * @param article the hash of the article's file as it was written
 */
record ImportRecord(String page, String article) {
    static final String NAME = ".imported";
    private static final String COMMENT =
            "# from the import of article.md: a changed article isn't overwritten; keep this file beside it";
    private static final String PAGE = "page: ";
    private static final String ARTICLE = "article: ";

    static ImportRecord of(String page, String content) {
        return new ImportRecord(page, hash(content));
    }

    /** The record in an article's folder; empty where the article wasn't imported. */
    static Optional<ImportRecord> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return value(lines, PAGE)
                .flatMap(page -> value(lines, ARTICLE).map(article -> new ImportRecord(page, article)));
    }

    private static Optional<String> value(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .findFirst();
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), COMMENT + "\n" + PAGE + page + "\n" + ARTICLE + article + "\n");
    }

    /** Whether the import wrote this text, and nobody touched it since. */
    boolean wrote(String content) {
        return article.equals(hash(content));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    // a git clone may end lines otherwise
    private static String hash(String content) {
        return hash(content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
