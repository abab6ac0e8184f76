package org.readback.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** How the rules of an assignment work out for its students, over HTTP. */
class AssignedRulesTest {
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
    void extraTimeIsSeenByItsStudentAloneAndHoldsFromTheNextAttemptOn() {
        String first = teacher.assign(classPath, "minutes", "20");
        String second = teacher.assign(classPath, "minutes", "20");
        Guest bao = server.student("Bao Nguyen", teacher.joinCode(classPath));
        String before = amara.post(first + "/attempts").path();

        give("Amara Bello", "1.5");

        assertThat(amara.get(second).text())
                .contains("<strong>20 minutes</strong> (<strong>30 minutes</strong> with your extra time)");
        assertThat(amara.get("/").text()).contains("30 minutes to answer");
        assertThat(bao.get(second).text()).contains("20 minutes").doesNotContain("extra time");
        String after = amara.post(second + "/attempts").path();
        assertThat(server.timed().limit(before)).isEqualTo(Duration.ofMinutes(20));
        assertThat(server.timed().limit(after)).isEqualTo(Duration.ofMinutes(30));
        assertThat(server.timed().limit(bao.post(second + "/attempts").path())).isEqualTo(Duration.ofMinutes(20));
        assertThat(teacher.get(classPath).text()).contains("1.5 times the time");
        give("Amara Bello", "1");
        assertThat(amara.get("/").text()).doesNotContain("30 minutes");
    }

    private void give(String student, String factor) {
        String id = teacher.get(classPath).find("<option value=\"(\\d+)\">" + student + "<");
        Guest.Answer given = teacher.post(classPath + "/extra-time", "student", id, "factor", factor);
        assertThat(given.path()).isEqualTo(classPath);
    }

    @Test
    void extraTimeIsOnlyForStudentsOfTheClassAndByKnownFactors() {
        String other = teacher.createClass("English 9C");
        server.student("Bao Nguyen", teacher.joinCode(other));
        String bao = teacher.get(other).find("<option value=\"(\\d+)\">Bao");

        assertThat(teacher.post(classPath + "/extra-time", "student", bao, "factor", "2")
                        .status())
                .isEqualTo(422);
        assertThat(teacher.post(other + "/extra-time", "student", bao, "factor", "20")
                        .status())
                .isEqualTo(422);
        assertThat(amara.post(classPath + "/extra-time").status()).isEqualTo(403);
        assertThat(teacher.get(other).text()).doesNotContain("<span>2 times");
    }

    @Test
    void answersCheckedAtOnceStayAndCount() {
        String assignment = teacher.assign(classPath, "feedback", "at-once");
        assertThat(amara.get(assignment).text()).contains("check each answer as you go, once");
        String attempt = amara.post(assignment + "/attempts").path();
        assertThat(amara.get(attempt).text()).contains("Check answer").doesNotContain("Show me where");

        String wrong = check(attempt, "bridge-designer", "Tomas Ruud");
        check(attempt, "crossing-before", "By ferry");
        amara.respond(attempt, "bridge-designer", Sample.KEY);
        amara.post(attempt + "/hints/years-waited");

        assertThat(wrong).contains("Not right", "Right answer", "Paragraph 1 names the engineer");
        assertThat(amara.get(attempt).text()).doesNotContain("The article tells it in");
        assertThat(amara.post(attempt + "/submission", "years-waited", "Forty-one")
                        .text())
                .contains("<b>3</b> of 10");
        assertThat(teacher.get(classPath + "/gradebook").text()).contains("3 of 10");
    }

    @Test
    void answersTriedAgainCountForLess() {
        String assignment = teacher.assign(classPath, "feedback", "interactive");
        String attempt = amara.post(assignment + "/attempts").path();

        assertThat(check(attempt, "bridge-designer", "Tomas Ruud"))
                .contains("Not right yet", "2 tries are left")
                .doesNotContain("Paragraph 1 names the engineer", "Show me where");
        assertThat(check(attempt, "bridge-designer", Sample.KEY)).contains("Right, on try 2");
        amara.post(attempt + "/submission");

        assertThat(teacher.get(classPath + "/gradebook").text()).contains("0.7 of 10");
    }

    private String check(String attempt, String question, String answer) {
        return amara.post(attempt + "/checks/" + question, question, answer).text();
    }

    @Test
    void questionsAreShuffledForEachAttemptAndStayAsTheyAre() {
        String assignment = teacher.assign(classPath, "shuffle", "yes");
        String code = teacher.joinCode(classPath);
        String attempt = amara.post(assignment + "/attempts").path();
        List<String> order = order(amara, attempt);

        assertThat(order(amara, attempt)).isEqualTo(order).containsExactlyInAnyOrderElementsOf(Sample.IDS);
        // by chance, five others of 9! orders are all the same as hers once in 10^27 classes
        assertThat(List.of("Bao", "Chidi", "Dalia", "Emil", "Fatima")).anySatisfy(name -> {
            Guest other = server.student(name, code);
            assertThat(order(other, other.post(assignment + "/attempts").path()))
                    .isNotEqualTo(order);
        });
    }

    private static List<String> order(Guest student, String attempt) {
        return student.get(attempt)
                .text()
                .lines()
                .filter(line -> line.contains("data-question=\""))
                .map(line -> line.replaceFirst(".*data-question=\"([^\"]+)\".*", "$1"))
                .toList();
    }
}
