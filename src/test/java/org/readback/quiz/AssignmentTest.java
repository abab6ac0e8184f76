package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Assigning a reading and taking what is assigned, over HTTP. */
class AssignmentTest {
    private static final String READING = "/read/" + Sample.SLUG;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final String tomorrow = today.plusDays(1).toString();
    private final String yesterday = today.minusDays(1).toString();
    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest amara = server.guest();
    private String classPath = "";

    @BeforeEach
    void aClassWithOneStudent() {
        teacher = server.teacher();
        classPath = teacher.createClass("English 9B");
        amara = server.student("Amara Bello", teacher.joinCode(classPath));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aStudentReadsTheRulesBeforeStarting() {
        String assignment = teacher.assign(
                classPath, "minutes", "20", "shuffle", "yes", "proof", "yes", "due-day", tomorrow, "due-time", "14:30");

        assertThat(teacher.get(classPath + "/assignments").text())
                .contains(assignment, "Harbour town opens its bridge", "20 minutes", ", 14:30");
        assertThat(amara.get("/").text()).contains("Assigned to you", assignment, "Not begun", "20 minutes to answer");
        assertThat(amara.get(assignment).text())
                .contains(
                        "9 questions about the article",
                        "in another order",
                        "You have <strong>20 minutes</strong>. The clock starts when you press",
                        "after you submit",
                        "the sentence that proves it",
                        "You have one attempt",
                        ", 14:30");
    }

    @Test
    void withoutRulesThereIsAllTheTimeAndNoDueDate() {
        String rules = amara.get(teacher.assign(classPath)).text();

        assertThat(rules)
                .contains("no time limit", "Start attempt")
                .doesNotContain("in another order", "sentence that proves", "due");
    }

    @Test
    void aDayWithoutATimeIsDueAtItsEnd() {
        assertThat(amara.get(teacher.assign(classPath, "due-day", tomorrow)).text())
                .contains(", 23:59");
    }

    @Test
    void whatIsWrongInTheFormStandsBesideItsField() {
        Guest.Answer refused = teacher.post(classPath + "/assignments", "minutes", "301", "due-time", "10:00");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "Nothing is assigned yet.",
                        "Choose a reading.",
                        "Choose when students see how they did.",
                        "Type whole minutes from 1 to 300",
                        "Choose the day, too")
                .contains("value=\"301\"", "value=\"10:00\"");
        for (String minutes : List.of("0", "-5", "ten", "1.5", "9999999999")) {
            assertThat(assigning("minutes", minutes)).contains("Type whole minutes from 1 to 300");
        }
        assertThat(assigning("due-day", yesterday)).contains("That is over already.");
        assertThat(assigning("due-day", "soon")).contains("Write the day like");
        assertThat(assigning("feedback", "never")).contains("Choose when students see how they did.");
        assertThat(assigning("article", "no-such-reading")).contains("Choose a reading.");
        assertThat(amara.get("/").text()).doesNotContain("Assigned to you");
    }

    private String assigning(String field, String value) {
        return teacher.post(classPath + "/assignments", field, value).text();
    }

    @Test
    void onlyTheClassAndItsTeacherSeeIt() {
        String assignment = teacher.assign(classPath);
        Guest elsewhere = server.student("Bao Nguyen", teacher.joinCode(teacher.createClass("English 9C")));

        assertThat(elsewhere.get("/").text()).doesNotContain("Assigned to you");
        assertThat(elsewhere.get(assignment).status()).isEqualTo(404);
        assertThat(elsewhere.post(assignment + "/attempts").status()).isEqualTo(404);
        assertThat(server.guest().get(assignment).path()).isEqualTo("/sign-in");
        assertThat(amara.get(classPath + "/assignments").status()).isEqualTo(403);
        assertThat(amara.post(assignment + "/deletion").status()).isEqualTo(403);
        assertThat(amara.get(assignment).status()).isEqualTo(200);
    }

    @Test
    void anAssignmentIsTakenOnce() {
        String assignment = teacher.assign(classPath);

        String attempt = amara.post(assignment + "/attempts").path();
        assertThat(amara.post(assignment + "/attempts").path()).isEqualTo(attempt);
        assertThat(amara.get(assignment).text()).contains("In progress", "Go on with your attempt", attempt);
        amara.post(attempt + "/submission", "bridge-designer", Sample.KEY);

        assertThat(amara.post(assignment + "/attempts").path()).isEqualTo(attempt);
        assertThat(amara.get(assignment).text()).contains("Submitted: 1 of 10").doesNotContain("Start attempt");
        assertThat(amara.get("/").text()).contains("You have submitted all", "Submitted: 1 of 10");
        assertThat(teacher.get(classPath + "/gradebook").text()).contains("1 of 10");
    }

    @Test
    void theReadingLeadsToTheAssignmentAndNoOtherAttemptShowsItsKeys() {
        String assignment = teacher.assign(classPath);

        assertThat(amara.get(READING).text())
                .contains("Go to the assignment", assignment)
                .doesNotContain("Start attempt", "Practise all questions");
        assertThat(amara.startAttempt()).isEqualTo(assignment);
        assertThat(amara.practise()).isEqualTo(assignment);

        amara.post(amara.post(assignment + "/attempts").path() + "/submission");

        assertThat(amara.get(READING).text()).contains("It counts.", "Practise all questions");
        assertThat(amara.startAttempt()).isEqualTo(assignment);
        assertThat(amara.practise()).startsWith("/attempts/");
    }

    @Test
    void whatIsSubmittedAfterTheDueTimeIsLate() {
        String assignment = teacher.assign(classPath, "due-day", tomorrow);
        server.timed().dueAgo(assignment, Duration.ofHours(1));
        assertThat(amara.get("/").text()).contains("was due");
        assertThat(amara.get(assignment).text()).contains("It was due", "Start attempt");

        amara.post(amara.post(assignment + "/attempts").path() + "/submission");

        assertThat(amara.get(assignment).text()).contains("Submitted late: 0 of 10");
        assertThat(teacher.get(assignment).text()).contains("Submitted late: 0 of 10");
    }

    @Test
    void theTeacherSeesHowFarEveryoneIs() {
        String assignment = teacher.assign(classPath);
        String code = teacher.joinCode(classPath);
        server.student("Bao Nguyen", code);
        String attempt = amara.post(assignment + "/attempts").path();
        String submitted =
                server.student("Chidi Eze", code).post(assignment + "/attempts").path();
        server.student("Dalia Haddad", code).post(assignment + "/attempts");
        Guest chidi = server.guest();
        chidi.post("/sign-in", "name", "Chidi Eze", "password", "blue river dog");
        chidi.post(submitted + "/submission");

        String page = teacher.get(assignment).text();

        assertThat(page).contains("1 of 4 submitted");
        assertThat(row("Amara Bello", page)).contains("In progress").contains(attempt);
        assertThat(row("Bao Nguyen", page)).contains("Not begun");
        assertThat(row("Chidi Eze", page)).contains("Submitted: 0 of 10").contains(submitted);
    }

    private static String row(String student, String page) {
        return page.replaceAll("(?s).*" + student + "</th>(.*?)</tr>.*", "$1");
    }

    @Test
    void anAssignmentIsDeletedAsLongAsNobodyHasBegun() {
        String unbegun = teacher.assign(classPath);
        String begun = teacher.assign(classPath);
        amara.post(begun + "/attempts");

        assertThat(teacher.get(unbegun).text()).contains("Delete assignment");
        assertThat(teacher.post(unbegun + "/deletion").path()).isEqualTo(classPath + "/assignments");
        assertThat(amara.get(unbegun).status()).isEqualTo(404);
        assertThat(teacher.get(begun).text()).doesNotContain("Delete assignment");
        assertThat(teacher.post(begun + "/deletion").status()).isEqualTo(409);
        assertThat(amara.get(begun).status()).isEqualTo(200);
    }
}
