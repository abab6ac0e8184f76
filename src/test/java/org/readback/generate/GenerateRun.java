package org.readback.generate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** The tests' language: the command as it is called, and what came of it. */
record GenerateRun(int exit, String out, String err) {
    static final Path ARTICLE = Path.of("src/test/resources/org/readback/generate/articles/seen/reef-survey");

    static GenerateRun generate(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new GenerateRun(exit, out.toString(), err.toString());
    }
}
