package org.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.database.Database;
import org.readback.yaml.Problem;

/** A real server on a free port, with a data folder of its own and, unless told otherwise, one small reading. */
public final class Server implements AutoCloseable {
    private final Path folder;
    private final Optional<String> database;
    private final App app;
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    private Server(Path folder, Path content, Optional<String> database) {
        this(folder, content, Optional.empty(), database, true);
    }

    private Server(Path folder, Path content, Optional<Path> styles, Optional<String> database, boolean guests) {
        this.folder = folder;
        this.database = database;
        Settings settings = new Settings(0, content, folder.resolve("data"), styles, database, guests);
        this.app = App.start(settings, problems::add);
    }

    /** A server with the reading of {@link Sample}. */
    public static Server start() {
        Path folder = temporaryFolder();
        return new Server(folder, Sample.writeTo(folder.resolve("questions")), Optional.empty());
    }

    /** A server with the reading of {@link Sample}, on another database. */
    public static Server startOn(String jdbcUrl) {
        Path folder = temporaryFolder();
        return new Server(folder, Sample.writeTo(folder.resolve("questions")), Optional.of(jdbcUrl));
    }

    /** A server with the reading of {@link Sample}, and with styles and scripts from a folder on disk. */
    public static Server startWithStatic(Path styles) {
        Path folder = temporaryFolder();
        return new Server(
                folder, Sample.writeTo(folder.resolve("questions")), Optional.of(styles), Optional.empty(), true);
    }

    /** A server with the reading of {@link Sample}, where only people with an account practise. */
    public static Server startWithoutGuests() {
        Path folder = temporaryFolder();
        return new Server(
                folder, Sample.writeTo(folder.resolve("questions")), Optional.empty(), Optional.empty(), false);
    }

    /** A server with the bundled readings. */
    public static Server startWithBundledReadings() {
        return new Server(temporaryFolder(), Path.of("questions"), Optional.empty());
    }

    /** A server of a school that has no readings yet. */
    public static Server startWithoutReadings() {
        Path folder = temporaryFolder();
        return new Server(folder, Sample.emptyFolder(folder.resolve("questions")), Optional.empty());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("readback");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + app.port();
    }

    public Path content() {
        return folder.resolve("questions");
    }

    /** The JDBC address of the data, where they are embedded: a test may look into them while the server runs. */
    public String database() {
        return Database.embeddedIn(folder.resolve("data"));
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Every response to the attempt, in the order of the log, each as {@code question=answer}. */
    public List<String> log(String attemptPath) {
        return Log.of(folder.resolve("data"), attemptPath);
    }

    /** Time limits that no form sets. */
    public Timed timed() {
        return database.map(Timed::new).orElseGet(() -> Timed.in(folder.resolve("data")));
    }

    /** Lets the attempt have been submitted so many days ago. */
    public void backdate(String attemptPath, int days) {
        Past.move(folder.resolve("data"), attemptPath, days);
    }

    App app() {
        return app;
    }

    /** Somebody with a browser, not signed in. */
    public Guest guest() {
        return new Guest(address());
    }

    /** The first teacher, signed in. */
    public Guest teacher() {
        Guest teacher = guest();
        teacher.post(app.firstTeacherPath().orElseThrow(), "name", "Ms Okonkwo", "password", "three short words");
        return teacher;
    }

    /** A new student, signed in, who has joined the class with this code. */
    public Guest student(String name, String joinCode) {
        Guest student = guest();
        student.post("/join", "code", joinCode, "name", name, "password", "blue river dog");
        return student;
    }

    /** The path of the link that creates the first teacher. */
    public String firstTeacherPath() {
        return app.firstTeacherPath().orElseThrow();
    }

    @Override
    public void close() {
        app.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
