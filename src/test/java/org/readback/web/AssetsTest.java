package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.Server;

class AssetsTest {
    @Test
    void browsersKeepStylesForGood() throws Exception {
        try (Server server = Server.start()) {
            String linked = styleSheetOf(server);
            HttpResponse<String> styles = get(server, linked);

            assertThat(linked).startsWith("/assets/");
            assertThat(styles.body()).contains("@layer parts {").doesNotContain("@import");
            assertThat(header(styles, "Content-Type")).startsWith("text/css");
            assertThat(header(styles, "Cache-Control")).contains("immutable").contains("max-age=31536000");
        }
    }

    @Test
    void scriptsAndPicturesStandBesideTheStyles() throws Exception {
        try (Server server = Server.start()) {
            String folder = styleSheetOf(server).replace("/css/readback.css", "");

            assertThat(header(get(server, folder + "/js/attempt.js"), "Cache-Control"))
                    .contains("immutable");
            assertThat(header(get(server, folder + "/img/readback.svg"), "Content-Type"))
                    .isEqualTo("image/svg+xml");
        }
    }

    @Test
    void whatStandsInNoVersionedFolderIsAskedForAgain() throws Exception {
        try (Server server = Server.start()) {
            HttpResponse<String> script = get(server, "/js/attempt.js");

            assertThat(header(script, "Cache-Control")).isEqualTo("max-age=0");
            assertThat(header(script, "ETag")).isNotEmpty();
        }
    }

    @Test
    void anotherVersionsFolderIsNotServed() throws Exception {
        try (Server server = Server.start()) {
            assertThat(get(server, "/assets/000000000000/css/readback.css").statusCode())
                    .isEqualTo(404);
            assertThat(get(server, "/assets/000000000000/js/attempt.js").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anEditInAFolderOnDiskShowsAtOnce(@TempDir Path folder) throws Exception {
        Path sheet = folder.resolve("css").resolve("readback.css");
        Files.createDirectories(sheet.getParent());
        Files.writeString(sheet, "a { color: red }");
        try (Server server = Server.startWithStatic(folder)) {
            String linked = styleSheetOf(server);
            assertThat(get(server, linked).body()).contains("red");

            Files.writeString(sheet, "a { color: green }");

            HttpResponse<String> styles = get(server, linked);
            assertThat(styles.body()).contains("green");
            assertThat(header(styles, "Cache-Control")).isEqualTo("max-age=0");
        }
    }

    private static String styleSheetOf(Server server) {
        return server.guest().get("/sign-in").find("rel=\"stylesheet\" href=\"([^\"]+)\"");
    }

    private static HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
