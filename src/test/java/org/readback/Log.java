package org.readback;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.readback.database.Database;

/** The log of an attempt's responses, as the embedded database of a data folder has it. */
final class Log {
    private Log() {}

    /** Every response in its order, each as {@code question=answer}. */
    static List<String> of(Path data, String attemptPath) {
        long attempt = Long.parseLong(attemptPath.substring(attemptPath.lastIndexOf('/') + 1));
        List<String> responses = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(Database.embeddedIn(data));
                PreparedStatement query = connection.prepareStatement(
                        "select question_id, answer from response where attempt_id = ? order by id")) {
            query.setLong(1, attempt);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                responses.add(rows.getString(1) + "=" + rows.getString(2));
            }
            return responses;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
