package org.readback.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;
import org.readback.attempt.AttemptBelongingsStore;
import org.readback.database.Database;
import org.readback.note.NoteBelongingsStore;

/** What is left in the database of people who go: nothing. */
class DepartureTest {
    private final Server server = Server.start();
    private final Guest teacher = server.teacher();
    private final String code = teacher.joinCode(teacher.createClass("English 9B"));

    @AfterEach
    void stop() {
        server.close();
    }

    /** A new table that refers to learners, however far, has to be known to what deletes them. */
    @Test
    void everyTableOfLearnersIsKnown() throws SQLException {
        assertThat(tablesThatReferTo("person"))
                .containsExactlyInAnyOrder(
                        "session",
                        "membership",
                        "deletion_request",
                        "attempt",
                        "attempt_question",
                        "response",
                        "answer_check",
                        "hint",
                        "proof",
                        "submission",
                        "score",
                        "note",
                        // a teacher's
                        "classroom",
                        "assignment");
    }

    @Test
    void nothingOfADeletedStudentIsLeft() throws SQLException {
        Map<String, Long> before = rows();
        Guest student = server.student("Amara Bello", code);
        everythingIsDone(student);
        for (String table : List.of("attempt", "response", "answer_check", "hint", "score", "note")) {
            assertThat(rows().get(table)).as(table).isPositive();
        }

        student.post("/mine/deletion");
        teacher.post(teacher.get("/classes").find("href=\"(/students/\\d+/deletion)\""));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingOfAGuestWhoLeavesIsLeft() throws SQLException {
        Map<String, Long> before = rows();
        Guest guest = server.guest();
        guest.post("/guests", "read", Sample.SLUG);
        everythingIsDone(guest);

        guest.post("/mine/deletion");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aGuestWhoSignsInLeavesNoGuestBehind() throws SQLException {
        server.student("Amara Bello", code);
        Map<String, Long> before = rows();
        Guest guest = server.guest();
        String attempt = guest.post("/guests", "read", Sample.SLUG).path();
        everythingIsDone(guest, attempt);

        guest.post("/sign-in", "name", "Amara Bello", "password", "blue river dog", "next", "");

        assertThat(rows().get("person")).isEqualTo(before.get("person"));
        assertThat(guest.get(attempt).status()).isEqualTo(200);
        assertThat(guest.get("/mine/data").text()).contains("Which one?");
    }

    @Test
    void guestsWhoStayedAwayAreDeletedAndNobodyElse() throws SQLException {
        Guest lost = server.guest();
        everythingIsDone(lost, lost.post("/guests", "read", Sample.SLUG).path());
        change("update session set expires_at = dateadd(second, -1, current_timestamp)"
                + " where person_id = (select id from person where role = 'guest')");
        Map<String, Long> before = rows();
        Guest staying = server.guest();
        String practice = staying.post("/guests", "read", Sample.SLUG).path();
        Guest student = server.student("Amara Bello", code);
        student.post("/sign-out");

        try (Database database = Database.open(server.database())) {
            new GuestPages(database, true, List.of(new NoteBelongingsStore(), new AttemptBelongingsStore()))
                    .deleteLost();
        }

        assertThat(before.get("attempt")).isEqualTo(1);
        assertThat(rows().get("attempt")).isEqualTo(1);
        assertThat(staying.get(practice).status()).isEqualTo(200);
        assertThat(student.post("/sign-in", "name", "Amara Bello", "password", "blue river dog")
                        .path())
                .isEqualTo("/");
    }

    @Test
    void aGuestOnTheTwentyNinthDayIsStillThereAndStaysOn() throws SQLException {
        Guest guest = server.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();
        String days = "select datediff(day, current_timestamp, max(expires_at)) from session"
                + " where person_id = (select id from person where role = 'guest')";
        assertThat(number(days)).isEqualTo(30);
        change("update session set expires_at = dateadd(day, 1, current_timestamp)");

        assertThat(guest.get(practice).status()).isEqualTo(200);

        assertThat(number(days)).isEqualTo(30);
    }

    @Test
    void anotherClassesTeacherDoesNotSeeTheRequestButAllSeeThatOfAStudentInNoClass() throws SQLException {
        Guest inClass = server.student("Amara Bello", code);
        Guest inNone = server.student("Bo Chen", code);
        change("delete from membership where student_id = (select id from person where name = 'Bo Chen')");
        inClass.post("/mine/deletion");
        assertThat(inNone.post("/mine/deletion").text()).contains("The teachers of your school see this");
        String ofAmara = teacher.get("/classes").find("href=\"(/students/\\d+/deletion)\">Delete Amara");

        Guest colleague = server.student("Mr Silva", code);
        change("delete from membership where student_id = (select id from person where name = 'Mr Silva')");
        change("update person set role = 'teacher' where name = 'Mr Silva'");

        assertThat(colleague.get("/classes").text()).contains("Bo Chen").doesNotContain("Amara");
        assertThat(colleague.get(ofAmara).status()).isEqualTo(404);
        assertThat(colleague.post(ofAmara).status()).isEqualTo(404);
        assertThat(teacher.get("/classes").text()).contains("Bo Chen", "Amara Bello");
    }

    /** Fills each table of learners, as far as one can in the browser. */
    private static void everythingIsDone(Guest learner) {
        everythingIsDone(
                learner,
                learner.post("/read/" + Sample.SLUG + "/attempts", "purpose", "practice")
                        .path());
    }

    private static void everythingIsDone(Guest learner, String attempt) {
        learner.respond(attempt, "bridge-designer", "Tomas Ruud");
        learner.post("/read/" + Sample.SLUG + "/notes", "paragraph", "1", "exact", "on Monday", "text", "Which one?");
        learner.post(attempt + "/hints/bridge-designer");
        learner.post(attempt + "/checks/bridge-designer", "bridge-designer", "Tomas Ruud");
        learner.post(attempt + "/submission", "bridge-designer", Sample.KEY);
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : texts("select table_name from information_schema.tables where table_schema = 'public'")) {
            // what remains for a while are the hashes of ended sessions, which name nobody
            if (!table.equals("deleted_session")) {
                rows.put(table, number("select count(*) from \"" + table + "\""));
            }
        }
        return rows;
    }

    private Set<String> tablesThatReferTo(String table) throws SQLException {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(table));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            for (String child : texts("""
                    select distinct child.table_name
                    from information_schema.referential_constraints r
                    join information_schema.table_constraints child on child.constraint_name = r.constraint_name
                    join information_schema.table_constraints parent
                      on parent.constraint_name = r.unique_constraint_name
                    where parent.table_name = '%s'""".formatted(next))) {
                if (found.add(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
