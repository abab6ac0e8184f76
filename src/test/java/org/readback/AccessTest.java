package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.web.Access;

class AccessTest {
    private final Server server = Server.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyRouteNamesWhoMayUseIt() {
        Map<String, String> access = new TreeMap<>();
        for (Endpoint endpoint : endpoints()) {
            Roles roles = endpoint.metadata(Roles.class);
            access.put(
                    endpoint.method + " " + endpoint.path,
                    roles == null ? "nobody" : roles.getRoles().toString());
        }

        assertThat(access)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("GET /", "[EVERYONE]"),
                        Map.entry("GET /up", "[EVERYONE]"),
                        Map.entry("GET /assets/{version}/css/readback.css", "[EVERYONE]"),
                        Map.entry("GET /read/{article}", "[EVERYONE]"),
                        Map.entry("POST /read/{article}/attempts", "[LEARNERS]"),
                        Map.entry("GET /read/{article}/notes", "[LEARNERS]"),
                        Map.entry("POST /read/{article}/notes", "[LEARNERS]"),
                        Map.entry("GET /read/{article}/notes/{id}", "[LEARNERS]"),
                        Map.entry("POST /read/{article}/notes/{id}", "[LEARNERS]"),
                        Map.entry("POST /read/{article}/notes/{id}/deletion", "[LEARNERS]"),
                        Map.entry("GET /words", "[EVERYONE]"),
                        Map.entry("GET /words/{word}", "[EVERYONE]"),
                        Map.entry("GET /words/{word}/meanings", "[EVERYONE]"),
                        Map.entry("GET /attempts/{id}", "[SIGNED_IN]"),
                        Map.entry("GET /attempts/{id}/time", "[SIGNED_IN]"),
                        Map.entry("POST /attempts/{id}/checks/{question}", "[LEARNERS]"),
                        Map.entry("POST /attempts/{id}/hints/{question}", "[LEARNERS]"),
                        Map.entry("GET /attempts/{id}/proofs/{question}", "[LEARNERS]"),
                        Map.entry("POST /attempts/{id}/proofs/{question}", "[LEARNERS]"),
                        Map.entry("GET /attempts/{id}/submission", "[LEARNERS]"),
                        Map.entry("PUT /attempts/{id}/responses/{question}", "[LEARNERS]"),
                        Map.entry("POST /attempts/{id}/responses", "[LEARNERS]"),
                        Map.entry("POST /attempts/{id}/submission", "[LEARNERS]"),
                        Map.entry("POST /reader-settings", "[EVERYONE]"),
                        Map.entry("GET /study", "[LEARNERS]"),
                        Map.entry("GET /study/progress", "[LEARNERS]"),
                        Map.entry("POST /study/{article}", "[LEARNERS]"),
                        Map.entry("GET /sign-in", "[EVERYONE]"),
                        Map.entry("POST /sign-in", "[EVERYONE]"),
                        Map.entry("POST /sign-out", "[EVERYONE]"),
                        Map.entry("POST /guests", "[EVERYONE]"),
                        Map.entry("GET /join", "[EVERYONE]"),
                        Map.entry("POST /join", "[EVERYONE]"),
                        Map.entry("GET /first-teacher/{link}", "[EVERYONE]"),
                        Map.entry("POST /first-teacher/{link}", "[EVERYONE]"),
                        Map.entry("GET /mine", "[LEARNERS]"),
                        Map.entry("GET /mine/data", "[LEARNERS]"),
                        Map.entry("GET /mine/deletion", "[LEARNERS]"),
                        Map.entry("POST /mine/deletion", "[LEARNERS]"),
                        Map.entry("POST /mine/deletion/withdrawal", "[STUDENTS]"),
                        Map.entry("GET /students/{id}/deletion", "[TEACHERS]"),
                        Map.entry("POST /students/{id}/deletion", "[TEACHERS]"),
                        Map.entry("GET /classes", "[TEACHERS]"),
                        Map.entry("POST /classes", "[TEACHERS]"),
                        Map.entry("GET /classes/{id}", "[TEACHERS]"),
                        Map.entry("GET /classes/{id}/assignments", "[TEACHERS]"),
                        Map.entry("POST /classes/{id}/assignments", "[TEACHERS]"),
                        Map.entry("POST /classes/{id}/extra-time", "[TEACHERS]"),
                        Map.entry("GET /assignments/{id}", "[SIGNED_IN]"),
                        Map.entry("POST /assignments/{id}/attempts", "[STUDENTS]"),
                        Map.entry("POST /assignments/{id}/deletion", "[TEACHERS]"),
                        Map.entry("GET /classes/{id}/gradebook", "[TEACHERS]")));
    }

    private List<Endpoint> endpoints() {
        return server.app().endpoints().stream()
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .toList();
    }

    @Test
    void whoIsNotSignedInReachesNoGuardedRoute() {
        for (Endpoint endpoint : endpoints()) {
            Roles roles = endpoint.metadata(Roles.class);
            if (roles != null && roles.getRoles().contains(Access.EVERYONE)) {
                continue;
            }
            String path = endpoint.path.replaceAll("\\{[^}]*}", "1");
            Guest.Answer answer = HandlerType.GET.equals(endpoint.method)
                    ? server.guest().get(path)
                    : HandlerType.PUT.equals(endpoint.method)
                            ? server.guest().put(path)
                            : server.guest().post(path);
            assertThat(answer.status() == 401 || answer.path().equals("/sign-in"))
                    .as("%s %s", endpoint.method, endpoint.path)
                    .isTrue();
        }
    }

    @Test
    void aStudentSeesNoTeachersPageAndNoOtherStudentsAttempt() {
        Guest teacher = server.teacher();
        String classPath = teacher.createClass("English 9B");
        String code = teacher.joinCode(classPath);
        Guest amara = server.student("Amara", code);
        Guest bo = server.student("Bo", code);
        String attempt = amara.startAttempt();

        assertThat(amara.get("/classes").status()).isEqualTo(403);
        assertThat(amara.get(classPath + "/gradebook").status()).isEqualTo(403);
        assertThat(bo.get(attempt).status()).isEqualTo(404);
        assertThat(bo.respond(attempt, Sample.IDS.get(0), Sample.KEY).status()).isEqualTo(403);
        assertThat(bo.post(attempt + "/submission").status()).isEqualTo(403);
        assertThat(amara.get(attempt).text()).contains("0 of 9 answered");
    }

    @Test
    void anotherSitesPageChangesNothing() {
        Guest teacher = server.teacher();

        Guest.Answer bySite = teacher.postWithHeader("Sec-Fetch-Site", "cross-site", "/classes", "name", "Stolen");
        Guest.Answer byOrigin = teacher.postWithHeader("Origin", "http://evil.example", "/classes", "name", "Stolen");
        Guest.Answer own = teacher.postWithHeader("Origin", server.address(), "/classes", "name", "English 9B");

        assertThat(bySite.status()).isEqualTo(403);
        assertThat(byOrigin.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(200);
        assertThat(teacher.get("/classes").text()).contains("English 9B").doesNotContain("Stolen");
    }
}
