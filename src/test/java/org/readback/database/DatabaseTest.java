package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    /** How long ago a connection was used that the pool gives without a look whether it is alive, in milliseconds. */
    private static final String GIVEN_UNSEEN = "com.zaxxer.hikari.aliveBypassWindowMs";

    @BeforeEach
    void lookAtEveryConnection() {
        System.setProperty(GIVEN_UNSEEN, "0");
    }

    @AfterEach
    void lookAsUsual() {
        System.clearProperty(GIVEN_UNSEEN);
    }

    @Test
    void theFirstDayGoesOnWhenTheConnectionThatMadeTheTablesIsGone(@TempDir Path folder) throws SQLException {
        String address = Database.embeddedIn(folder);
        try (Database database = Database.open(address)) {
            database.awaitOpen();
            // this one stays open until the end, for the database would close with the last one, and begin afresh
            try (Connection connection = DriverManager.getConnection(address)) {
                endAllOthers(connection);

                database.change(handle -> handle.execute("""
                        insert into person (name, name_key, role, password_hash, created_at)
                        values ('Amara', 'amara', 'student', '', current_timestamp)"""));

                long people = database.transact(handle -> handle.createQuery("select count(*) from person")
                        .mapTo(Long.class)
                        .one());
                assertThat(people).isEqualTo(1);
            }
        }
    }

    /** As a pool does with connections that have grown old. */
    private static void endAllOthers(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet ended = sql.executeQuery("select abort_session(session_id) from information_schema.sessions"
                        + " where session_id <> session_id()")) {
            assertThat(ended.next()).isTrue();
        }
    }
}
