package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
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
        }
    }
}
