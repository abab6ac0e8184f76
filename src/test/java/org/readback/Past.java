package org.readback;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.readback.database.Database;

/** Lets an attempt have been submitted earlier, so that no test waits for days. */
final class Past {
    private Past() {}

    static void move(Path data, String attemptPath, int days) {
        long attempt = Long.parseLong(attemptPath.substring(attemptPath.lastIndexOf('/') + 1));
        try (Connection connection = DriverManager.getConnection(Database.embeddedIn(data));
                PreparedStatement update =
                        connection.prepareStatement("update submission set submitted_at = ? where attempt_id = ?")) {
            update.setObject(1, OffsetDateTime.now(ZoneId.systemDefault()).minusDays(days));
            update.setLong(2, attempt);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("not submitted: " + attemptPath);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
