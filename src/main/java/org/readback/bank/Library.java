package org.readback.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readback.yaml.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The readings of the content folder, kept as they are on disk. A file that breaks is reported, and its last good
 * version goes on being served.
 */
public final class Library {
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Comparator<Reading> NEWEST_FIRST = Comparator.<Reading, LocalDate>comparing(
                    reading -> Optional.ofNullable(reading.article().date()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Reading::slug);

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final Path content;
    private final Consumer<Problem> report;
    private final Map<String, Shelf> shelves = new TreeMap<>();
    private long lookedAt;

    /**
     * Reads the whole content folder.
     *
     * @param report is told of each problem once, when its file is read
     * @throws UncheckedIOException when the folder can't be read
     */
    public Library(Path content, Consumer<Problem> report) {
        this.content = content;
        this.report = report;
        try {
            look();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All readings, the newest article first. */
    public synchronized List<Reading> readings() {
        lookIfDue();
        return shelves.values().stream()
                .flatMap(shelf -> shelf.reading().stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The reading of the article with this slug. */
    public synchronized Optional<Reading> reading(String slug) {
        lookIfDue();
        return Optional.ofNullable(shelves.get(slug)).flatMap(Shelf::reading);
    }

    /** The title of the article with this slug; the slug itself where the article is not here any more. */
    public String title(String slug) {
        return reading(slug).map(reading -> reading.article().title()).orElse(slug);
    }

    private void lookIfDue() {
        if (System.nanoTime() - lookedAt < LOOK_AGAIN_NANOS) {
            return;
        }
        try {
            look();
        } catch (IOException away) {
            // the folder may be back at the next look; until then, what was read goes on being served
            LOG.warn("can't read {}: {}", content, away.toString());
        }
    }

    private void look() throws IOException {
        lookedAt = System.nanoTime();
        try (Stream<Path> folders = Files.list(content)) {
            List<Path> present = folders.filter(Shelf::holdsArticle).toList();
            shelves.values().removeIf(shelf -> !present.contains(shelf.folder()));
            present.forEach(this::lookAt);
        }
    }

    private void lookAt(Path folder) {
        String slug = String.valueOf(folder.getFileName());
        Shelf before = shelves.get(slug);
        if (before == null || before.isStale()) {
            Shelf now = before == null ? Shelf.read(folder) : before.again();
            shelves.put(slug, now);
            now.problems().forEach(report);
        }
    }
}
