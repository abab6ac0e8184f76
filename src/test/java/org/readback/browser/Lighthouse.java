package org.readback.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Server;

/**
 * What Lighthouse says of the pages that a student spends most time on, as on a phone on a slow network. No part of the
 * build, for it needs Node.js, and scores of speed mean something on an idle machine only:
 * {@code mvn test -Dtest=Lighthouse}. It fetches Lighthouse by {@code npx}, or takes the one that
 * {@code -Dlighthouse=COMMAND} names; the reports, as pages to read, are in {@code target/lighthouse}.
 */
class Lighthouse {
    private static final Path FOLDER = Path.of("target", "lighthouse");
    private static final String COMMAND = System.getProperty("lighthouse", "npx --yes lighthouse@13");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void ofReadingAttemptAndReview() throws Exception {
        Files.createDirectories(FOLDER);
        try (Server server = Server.startWithBundledReadings()) {
            Guest teacher = server.teacher();
            Guest student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
            String reading = "/read/rights-dialogue-2011";
            score("reading", server.guest(), reading);
            String attempt = student.post(reading + "/attempts").path();
            score("attempt", student, attempt);
            student.post(attempt + "/submission");
            score("review", student, attempt);
        }
    }

    private static void score(String name, Guest guest, String path) throws IOException, InterruptedException {
        Path report = FOLDER.resolve(name);
        Process lighthouse = new ProcessBuilder(command(guest, path, report))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (lighthouse.waitFor() != 0) {
            throw new AssertionError("Lighthouse could not look at " + path + "; it says why above");
        }
        JsonNode told = JSON.readTree(Path.of(report + ".report.json").toFile());
        System.out.println(CATEGORIES.stream()
                .map(category -> category + " " + percent(told.at("/categories/" + category)))
                .collect(Collectors.joining(", ", name + ": ", "")));
        for (JsonNode audit : told.get("audits")) {
            if (audit.path("score").asDouble(1) < 1
                    && !audit.path("scoreDisplayMode").asText().equals("informative")) {
                System.out.printf(
                        "  %d %s %s%n",
                        percent(audit),
                        audit.get("id").asText(),
                        audit.path("displayValue").asText());
            }
        }
    }

    private static long percent(JsonNode scored) {
        return Math.round(scored.get("score").asDouble() * 100);
    }

    private static List<String> command(Guest guest, String path, Path report) throws IOException {
        String cookies = guest.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        List<String> command = new ArrayList<>(List.of(COMMAND.split(" ")));
        command.add(guest.address() + path);
        command.addAll(List.of("--quiet", "--output=json", "--output=html", "--output-path=" + report));
        command.add("--extra-headers=" + JSON.writeValueAsString(Map.of("Cookie", cookies)));
        command.add("--chrome-path=" + Browser.path());
        command.add("--chrome-flags=--headless=new " + String.join(" ", Browser.QUIETLY));
        return command;
    }
}
