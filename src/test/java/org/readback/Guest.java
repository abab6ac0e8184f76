package org.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who uses the server over HTTP, with cookies, following redirects. */
public final class Guest {
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Guest(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /** What a browser has to send to be signed in as this guest is. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** An answer of the server. */
    public record Answer(int status, String path, String text) {
        /** The first thing in the text that the expression's group matches. */
        public String find(String expression) {
            Matcher matcher = Pattern.compile(expression).matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("nothing like " + expression + " in:\n" + text);
            }
            return matcher.group(1);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form: names and values in turn. */
    public Answer post(String path, String... fields) {
        return send(form(path).POST(body(fields)));
    }

    public Answer put(String path, String... fields) {
        return send(form(path).PUT(body(fields)));
    }

    /** Sends a form with one more header, as another site's page would make a browser do. */
    public Answer postWithHeader(String header, String value, String path, String... fields) {
        return send(form(path).header(header, value).POST(body(fields)));
    }

    private HttpRequest.Builder form(String path) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpRequest.BodyPublisher body(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.BodyPublishers.ofString(form.toString());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.uri().getPath(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a teacher: creates a class; gives the path of its page. */
    public String createClass(String name) {
        return post("/classes", "name", name).path();
    }

    /** As a teacher: the join code of the class at this path. */
    public String joinCode(String classPath) {
        return get(classPath).find("class=\"word\">(\\w+)<");
    }

    /** As a teacher: assigns a reading, the sample unless a field names another, to the class at this path; gives the assignment's path. */
    public String assign(String classPath, String... fields) {
        List<String> form = new ArrayList<>(List.of(fields));
        if (!form.contains("article")) {
            form.addAll(List.of("article", Sample.SLUG));
        }
        if (!form.contains("feedback")) {
            form.addAll(List.of("feedback", "after-submission"));
        }
        return post(classPath + "/assignments", form.toArray(String[]::new)).path();
    }

    /** As a student: starts or goes on with an attempt at the sample reading; gives its path. */
    public String startAttempt() {
        return post("/read/" + Sample.SLUG + "/attempts").path();
    }

    /** As a student: starts or goes on with practice at the sample reading; gives its path. */
    public String practise() {
        return post("/read/" + Sample.SLUG + "/attempts", "purpose", "practice").path();
    }

    /** As a student: answers one question of an attempt, with a value for each of its lists if it has several. */
    public Answer respond(String attemptPath, String question, String... values) {
        String[] fields = Arrays.stream(values)
                .flatMap(value -> Stream.of("answer", value))
                .toArray(String[]::new);
        return put(attemptPath + "/responses/" + question, fields);
    }

    /**
     * As a student: answers one question as the page's script does.
     *
     * @param key the change's own
     * @param seen the key of the response that the page showed before
     */
    public Answer change(String attemptPath, String question, String key, String seen, String value) {
        return put(attemptPath + "/responses/" + question, "answer", value, "key", key, "seen", seen);
    }
}
