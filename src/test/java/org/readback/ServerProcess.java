package org.readback;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Readback as its users run it: a process of its own, which can be killed and started again on the same data. */
public final class ServerProcess implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process process;
    private String firstTeacherPath = "";

    private ServerProcess(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    public static ServerProcess start() throws IOException {
        Path folder = Files.createTempDirectory("readback");
        Sample.writeTo(folder.resolve("questions"));
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new ServerProcess(folder, port);
        }
    }

    private Process launch() throws IOException {
        Process launched = run(
                "serve",
                "--port",
                String.valueOf(port),
                "--content",
                folder.resolve("questions").toString(),
                "--data",
                folder.resolve("data").toString());
        BufferedReader output = launched.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("/first-teacher/")) {
                firstTeacherPath = line.substring(line.indexOf("/first-teacher/"));
            }
            if (line.startsWith("Stop with")) {
                return launched;
            }
        }
        throw new IOException("the server ended before it served");
    }

    /** Runs the command line in a process of its own, with the classes of this build. */
    public static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.readback.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    public Guest guest() {
        return new Guest("http://127.0.0.1:" + port);
    }

    /** The first teacher, signed in. */
    public Guest teacher() {
        Guest teacher = guest();
        teacher.post(firstTeacherPath, "name", "Ms Okonkwo", "password", "three short words");
        return teacher;
    }

    /** Makes the first teacher and a class; gives its join code. */
    public String classCode() {
        Guest teacher = teacher();
        return teacher.joinCode(teacher.createClass("English 9B"));
    }

    /** Time limits that no form sets; only while the server is killed. */
    public Timed timed() {
        return Timed.in(folder.resolve("data"));
    }

    /** Once it is killed: every response to the attempt, in the order of the log, each as {@code question=answer}. */
    public List<String> log(String attemptPath) {
        return Log.of(folder.resolve("data"), attemptPath);
    }

    public String data() {
        return folder.resolve("data").toString();
    }

    public String content() {
        return folder.resolve("questions").toString();
    }

    public int port() {
        return port;
    }

    /** Ends the process at once, as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** Starts the server again on the same data. */
    public void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
