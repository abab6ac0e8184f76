package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

class MigrationsTest {
    @Test
    void theWholeWayRunsOnPostgresToo() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Server server = Server.startOn(postgres.getJdbcUrl("postgres", "postgres"))) {
            Guest teacher = server.teacher();
            String classPath = teacher.createClass("English 9B");
            Guest student = server.student("Amara Bello", teacher.joinCode(classPath));
            String attempt = student.startAttempt();
            student.respond(attempt, "bridge-designer", Sample.KEY);
            student.post(attempt + "/submission");

            assertThat(teacher.get(classPath + "/gradebook").text()).contains("1 of 10");
            assertThat(student.get("/study").text()).contains("The next 8 questions come tomorrow.");
            anAssignmentRunsOutOfTime(server, teacher, student, classPath);
            guestsComeAndStudentsGo(server, teacher, student);
        }
    }

    private static void anAssignmentRunsOutOfTime(Server server, Guest teacher, Guest student, String classPath) {
        String assignment = teacher.assign(classPath, "minutes", "20");
        String attempt = student.post(assignment + "/attempts").path();
        student.respond(attempt, "bridge-designer", Sample.KEY);
        server.timed().endedAgo(attempt, Duration.ofMinutes(1));
        assertThat(student.get(attempt).text()).contains("when the time was up");
        assertThat(teacher.get(assignment).text()).contains("Submitted: 1 of 10");
        String unbegun = teacher.assign(classPath);
        teacher.post(unbegun + "/deletion");
        assertThat(teacher.get(unbegun).status()).isEqualTo(404);
    }

    private static void guestsComeAndStudentsGo(Server server, Guest teacher, Guest student) {
        Guest guest = server.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();
        guest.respond(practice, "bridge-designer", Sample.KEY);
        guest.post("/sign-in", "name", "Amara Bello", "password", "blue river dog", "next", "");
        assertThat(student.get("/mine").text()).contains("3 attempts");
        assertThat(student.get("/mine/data").text()).contains("\"name\" : \"Amara Bello\"");

        student.post("/mine/deletion");
        teacher.post(teacher.get("/classes").find("href=\"(/students/\\d+/deletion)\""));

        assertThat(student.get("/mine").status()).isEqualTo(410);
        assertThat(teacher.get("/classes").text()).doesNotContain("Amara");
    }

    @Test
    void peopleKeepTheirRoleWhenGuestsAreLetIn(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            rolesAreKept(postgres.getJdbcUrl("postgres", "postgres"));
        }
        rolesAreKept(Database.embeddedIn(folder));
    }

    private static void rolesAreKept(String address) throws SQLException {
        migrate(address, "3");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            sql.execute(insert("Ms Okonkwo", "teacher"));
            sql.execute(insert("Amara Bello", "student"));
            sql.execute("insert into attempt (student_id, article, article_title, seed, started_at)"
                    + " select id, 'bridge', 'Bridge', 1, current_timestamp from person where role = 'student'");
        }
        migrate(address, "latest");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            sql.execute(insert("Guest", "guest"));
            ResultSet roles = sql.executeQuery("select name || ' ' || role from person order by id");
            List<String> found = new ArrayList<>();
            while (roles.next()) {
                found.add(roles.getString(1));
            }
            assertThat(found).containsExactly("Ms Okonkwo teacher", "Amara Bello student", "Guest guest");
            assertThatThrownBy(() -> sql.execute(insert("Eve", "king"))).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void responsesFromBeforeTheirKeysAreStillThere(@TempDir Path folder) throws Exception {
        String address = Database.embeddedIn(folder);
        migrate(address, "2");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            sql.execute(insert("Amara Bello", "student"));
            sql.execute("insert into attempt (student_id, article, article_title, seed, started_at)"
                    + " values (1, 'bridge', 'Bridge', 1, current_timestamp)");
            sql.execute("insert into attempt_question values (1, 1, 'designer', '')");
            for (String answer : List.of("Tomas Ruud", "Ingrid Solheim")) {
                sql.execute("insert into response (attempt_id, question_id, answer, given_at)"
                        + " values (1, 'designer', '" + answer + "', current_timestamp)");
            }
        }
        migrate(address, "latest");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            ResultSet rows = sql.executeQuery(
                    "select string_agg(answer || ' ' || request_key, ', ' order by id)" + " from response");
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("Tomas Ruud 1, Ingrid Solheim 2");
        }
    }

    private static void migrate(String address, String target) {
        Flyway.configure().dataSource(address, null, null).target(target).load().migrate();
    }

    private static String insert(String name, String role) {
        return "insert into person (name, name_key, role, password_hash, created_at) values ('" + name + "', '" + name
                + "', '" + role + "', '', current_timestamp)";
    }
}
