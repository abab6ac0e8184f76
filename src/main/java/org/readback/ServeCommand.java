package org.readback;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.database.DatabaseInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the web server until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the web server.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", defaultValue = "8080", description = "the port to serve at (default: ${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--content",
            defaultValue = "questions",
            description = "the folder of readings (default: ${DEFAULT-VALUE})")
    Path content = Path.of("questions");

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "the folder of the embedded database (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description = "a PostgreSQL database (jdbc:postgresql:…), in place of the embedded one")
    @Nullable
    String database;

    @Option(names = "--static", description = "a folder of styles and scripts, in place of the built-in ones")
    @Nullable
    Path staticFiles;

    @Option(
            names = "--no-guests",
            description = "only people with an account may practise; reading stays open to everyone")
    boolean noGuests;

    private final PrintStream out = System.out;

    @Override
    public Integer call() throws InterruptedException {
        refuseWrongUsage();
        out.println("Readback is starting …");
        if (!Files.isDirectory(content)) {
            return refuse("There is no folder " + content + ". Name the folder of readings with --content.");
        }
        try {
            Files.createDirectories(data);
        } catch (IOException unusable) {
            return refuse("The folder " + data + " can't be used for data. Name another with --data.");
        }
        if (!Files.isWritable(data)) {
            return refuse("The folder " + data + " can't be written to. Allow it, or name another with --data.");
        }
        try {
            App app = App.start(settings(), problem -> System.err.println(problem));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
            welcome(app);
        } catch (DatabaseInUse inUse) {
            return refuse("The data in " + data + " is in use by another Readback server. "
                    + "Stop that one, or name another folder with --data.");
        } catch (JavalinBindException taken) {
            return refuse("Port " + port + " is in use. Stop what uses it, or name another with --port.");
        }
        Thread.currentThread().join();
        return 0;
    }

    private void refuseWrongUsage() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be a number from 0 to " + LAST_PORT);
        }
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--database must begin with jdbc:postgresql: (leave it out for the embedded one)");
        }
    }

    private Settings settings() {
        return new Settings(
                port, content, data, Optional.ofNullable(staticFiles), Optional.ofNullable(database), !noGuests);
    }

    private void welcome(App app) {
        String address = "http://localhost:" + app.port();
        out.println("Serving " + app.readings() + " readings at " + address);
        app.firstTeacherPath()
                .ifPresent(path ->
                        out.println("There is no teacher yet. Create the first one here (the link works once):\n  "
                                + address + path));
        out.println("Stop with Ctrl-C.");
    }

    private static int refuse(String why) {
        System.err.println(why);
        return 1;
    }
}
