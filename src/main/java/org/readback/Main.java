package org.readback;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.readback.article.importing.ImportCommand;
import org.readback.generate.GenerateCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. */
@Command(
        name = "readback",
        mixinStandardHelpOptions = true,
        version = "Readback 0.1.0",
        description = "A classroom reading-and-quiz server.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ServeCommand.class, ImportCommand.class, GenerateCommand.class})
public final class Main {
    // made here, on one thread: logging that starts on two at once says so on the console
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
    }

    /** Articles hold letters that the machine's own encoding may not have. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage() + " (try: " + command.getCommandSpec().qualifiedName() + " --help)");
        return WRONG_USAGE;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        LOG.debug("failed", failure);
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        command.getErr().println("That did not work: " + why.lines().findFirst().orElse(why));
        return 1;
    }
}
