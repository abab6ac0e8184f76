package org.readback.article.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.readback.article.ArticleFile;

/**
 * The folder of one article, and what it holds now.
 *
 * @param existing what the article's file holds, if there is one
 * @param record what the import wrote there before, if it did
 */
record ArticleFolder(Path folder, Optional<String> existing, Optional<ImportRecord> record) {

    static ArticleFolder at(Path folder) throws IOException {
        Path file = folder.resolve(ArticleFile.NAME);
        // as bytes: a person may have saved it in another encoding
        Optional<String> existing = Files.exists(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
        return new ArticleFolder(folder, existing, ImportRecord.in(folder));
    }

    Path file() {
        return folder.resolve(ArticleFile.NAME);
    }

    /** Whether a person wrote or changed the article that {@code content} would overwrite. */
    boolean holdsWorkThatIsLostBy(String content) {
        return existing.filter(there -> !there.equals(content))
                .filter(there ->
                        record.filter(imported -> imported.wrote(there)).isEmpty())
                .isPresent();
    }

    /** Writes the article whole or not at all: the server may be reading it. */
    void write(String content, String page) throws IOException {
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, ".article", ".tmp");
        try {
            Files.write(whole, content.getBytes(StandardCharsets.UTF_8));
            Files.move(whole, file(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
        ImportRecord.of(page, content).write(folder);
    }
}
