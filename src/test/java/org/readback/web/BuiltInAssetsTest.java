package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInAssetsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void styles() throws IOException {
        write("css/readback.css", "@import url(\"base.css\") layer(base);");
        write("css/base.css", "a { color: red }");
        write("js/attempt.js", "export {}");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("static").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theFolderIsNamedAfterWhatIsInIt() throws Exception {
        String before = read().root();
        assertThat(read().root()).isEqualTo(before);

        write("js/attempt.js", "export { }");
        String edited = read().root();
        write("js/more.js", "");

        assertThat(read().root()).startsWith("/assets/").isNotEqualTo(edited);
        assertThat(edited).isNotEqualTo(before);
    }

    @Test
    void aJarHasTheSameFolder() throws Exception {
        assertThat(BuiltInAssets.read(URI.create("jar:" + jar() + "!/static").toURL()))
                .isEqualTo(read());
    }

    private BuiltInAssets read() throws Exception {
        return BuiltInAssets.read(folder.resolve("static").toUri().toURL());
    }

    private URI jar() throws IOException {
        Path jar = folder.resolve("readback.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (String path : new String[] {"css/readback.css", "css/base.css", "js/attempt.js"}) {
                Path file = zip.getPath("static", path);
                Files.createDirectories(file.getParent());
                Files.copy(folder.resolve("static").resolve(path), file);
            }
        }
        return jar.toUri();
    }
}
