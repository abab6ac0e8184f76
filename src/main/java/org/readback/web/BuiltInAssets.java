package org.readback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the program brings along of styles and scripts.
 *
 * @param version changes whenever one of the files does
 * @param styleSheet the style sheet that pages link, with all that it imports
 */
record BuiltInAssets(String version, String styleSheet) {
    /** On the class path. */
    static final String FOLDER = "/static";

    private static final int VERSION_LENGTH = 12;

    /** The address of the folder that has them all. */
    String root() {
        return "/assets/" + version;
    }

    static BuiltInAssets read() {
        try {
            return read(Objects.requireNonNull(BuiltInAssets.class.getResource(FOLDER)));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the built-in styles and scripts can't be read", unreadable);
        }
    }

    /** Those of a folder on disk or in a jar. */
    static BuiltInAssets read(URL folder) throws IOException, URISyntaxException {
        if (!(folder.openConnection() instanceof JarURLConnection inJar)) {
            return read(Path.of(folder.toURI()));
        }
        try (FileSystem jar =
                FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
            return read(jar.getPath(FOLDER));
        }
    }

    private static BuiltInAssets read(Path folder) throws IOException {
        Path sheet = folder.resolve("css").resolve("readback.css");
        return new BuiltInAssets(
                version(folder), StyleSheet.joined(text(sheet), name -> text(sheet.resolveSibling(name))));
    }

    private static String version(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
