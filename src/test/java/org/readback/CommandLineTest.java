package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void wrongUsageIsOneLineAndExitCode2() throws Exception {
        assertThat(run("serve", "--prot", "80")).isEqualTo(new Outcome(2, """
                Unknown options: '--prot', '80' (try: readback serve --help)
                """));
        assertThat(run("sevre").code()).isEqualTo(2);
        assertThat(run("serve", "--port", "eighty").code()).isEqualTo(2);
        assertThat(run("serve", "--port", "99999").code()).isEqualTo(2);
        assertThat(run("serve", "--database", "jdbc:h2:mem:x").code()).isEqualTo(2);
    }

    @Test
    void everyCommandHasHelp() throws Exception {
        Outcome help = run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.output()).contains("serve", "import", "generate");
        assertThat(run("serve", "--help").output()).contains("--port", "--content", "--data", "--database");
    }

    @Test
    void aSecondServerOnTheSameDataSaysSoInOneLine() throws Exception {
        try (ServerProcess first = ServerProcess.start()) {
            Outcome second = run("serve", "--port", "0", "--content", first.content(), "--data", first.data());

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.output().lines().skip(1))
                    .containsExactly("The data in " + first.data() + " is in use by another Readback server. "
                            + "Stop that one, or name another folder with --data.");
        }
    }

    @Test
    void aPortInUseIsSaidInOneLine() throws Exception {
        try (ServerProcess first = ServerProcess.start()) {
            String port = String.valueOf(first.port());
            Outcome second = run("serve", "--port", port, "--content", first.content(), "--data", first.data() + "2");

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.output().lines().skip(1))
                    .containsExactly("Port " + port + " is in use. Stop what uses it, or name another with --port.");
        }
    }

    @Test
    void aMissingFolderOfReadingsIsSaidInOneLine() throws Exception {
        Outcome outcome = run("serve", "--content", "no-such-folder");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("There is no folder no-such-folder. Name the folder of readings with --content.");
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsSaidInOneLine() throws Exception {
        Outcome outcome = run("serve", "--data", "pom.xml");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output().lines().skip(1))
                .containsExactly("The folder pom.xml can't be used for data. Name another with --data.");
    }

    private record Outcome(int code, String output) {}

    private static Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = ServerProcess.run(arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        return new Outcome(process.exitValue(), output);
    }
}
