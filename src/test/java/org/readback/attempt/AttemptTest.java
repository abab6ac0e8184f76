package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

class AttemptTest {
    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest student = server.guest();
    private String classPath = "";

    @BeforeEach
    void aClassWithOneStudent() {
        teacher = server.teacher();
        classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theLastResponseToAQuestionCounts() {
        String attempt = student.startAttempt();
        student.respond(attempt, "bridge-designer", "Tomas Ruud");
        student.respond(attempt, "bridge-designer", Sample.KEY);
        student.respond(attempt, "years-waited", "Forty-one");

        Guest.Answer review = student.post(attempt + "/submission");

        assertThat(review.find("class=\"score\">(.*)</h2>")).isEqualTo("<b>3</b> of 10");
        assertThat(review.text()).contains("Your answer, right", "Not answered", "Paragraph 1 names the engineer.");
    }

    @Test
    void theReviewMarksTheEvidenceInThePassage() {
        String attempt = student.startAttempt();

        String review = student.post(attempt + "/submission").text();

        assertThat(review)
                .contains("id=\"evidence-q1\"><a href=\"#q1\">Q1</a>The engineer Ingrid Solheim designed it</mark>");
    }

    @Test
    void anAttemptIsLeftAndResumedWithItsResponses() {
        String attempt = student.startAttempt();
        student.respond(attempt, "crossing-before", "By tunnel");

        assertThat(student.get("/").text()).contains("In progress");
        assertThat(student.startAttempt()).isEqualTo(attempt);
        assertThat(student.get(attempt).text())
                .contains("value=\"By tunnel\" checked")
                .contains("1 of 9 answered");
    }

    @Test
    void anotherAttemptBeginsOnlyAfterSubmission() {
        String first = student.startAttempt();
        student.post(first + "/submission");

        assertThat(student.startAttempt()).isNotEqualTo(first);
    }

    @Test
    void theFormAloneSavesAndSubmitsForBrowsersWithoutScripts() {
        String attempt = student.startAttempt();

        Guest.Answer saved = student.post(attempt + "/responses", "bridge-designer", Sample.KEY);
        Guest.Answer review = student.post(attempt + "/submission", "crossing-before", "By ferry");

        assertThat(saved.text()).contains("1 of 9 answered");
        assertThat(review.text()).contains("<b>2</b> of 10");
    }

    @Test
    void nothingChangesAfterSubmission() {
        String attempt = student.startAttempt();
        student.post(attempt + "/submission");

        Guest.Answer late = student.respond(attempt, "bridge-designer", Sample.KEY);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).isEqualTo("This attempt is already submitted.");
        assertThat(student.post(attempt + "/responses", "bridge-designer", Sample.KEY)
                        .status())
                .isEqualTo(409);
        assertThat(student.get(attempt).text()).contains("<b>0</b> of 10");
    }

    @Test
    void aSecondClickOnSubmitLeadsToTheReview() {
        String attempt = student.startAttempt();
        student.post(attempt + "/submission", "crossing-before", "By ferry");

        Guest.Answer second = student.post(attempt + "/submission", "crossing-before", "By train");

        assertThat(second.text()).contains("<b>1</b> of 10");
    }

    @Test
    void whatIsNoOptionIsRefused() {
        String attempt = student.startAttempt();

        assertThat(student.respond(attempt, "bridge-designer", "Somebody else").status())
                .isEqualTo(422);
        assertThat(student.respond(attempt, "no-such-question", "By ferry").status())
                .isEqualTo(404);
        assertThat(student.get(attempt).text()).contains("0 of 9 answered");
    }

    @Test
    void aKeyNeverReachesTheBrowserBeforeSubmission() {
        String attempt = student.startAttempt();
        List<String> served = List.of(
                student.get("/").text(),
                student.get(attempt).text(),
                student.respond(attempt, "bridge-designer", "Tomas Ruud").text(),
                student.respond(attempt, "bridge-designer", "wrong").text(),
                student.post(attempt + "/responses", "crossing-before", "By train")
                        .text(),
                student.get("/read/" + Sample.SLUG).text());

        for (String answer : served) {
            String withoutPassage = answer.replaceAll("(?s)<article.*?</article>", "");
            assertThat(withoutPassage)
                    .doesNotContain(
                            "Paragraph 1 names the engineer", "evidence", "feedback", "Not right", "distractor");
        }
        assertThat(theQuestion("bridge-designer", served.get(1)))
                .as("every option looks like every other")
                .containsExactlyInAnyOrder("Ingrid Solheim", "Tomas Ruud", "Amal Haddad", "Odd Nilsen");
        assertThat(Sample.KEYS)
                .as("a key is there only as an option, twice: its value and its label")
                .allSatisfy(key -> assertThat(served.get(1).replaceAll("(?s)<article.*?</article>", ""))
                        .containsOnlyOnce("value=\"" + key + "\"")
                        .containsOnlyOnce("<span>" + key + "</span>"));
    }

    private static List<String> theQuestion(String id, String page) {
        String question = page.replaceAll("(?s).*data-question=\"" + id + "\"(.*?)</fieldset>.*", "$1");
        return question.lines()
                .filter(line -> line.contains("class=\"option\""))
                .map(line -> line.replaceFirst(
                        ".*<label class=\"option\"><input type=\"radio\" name=\"" + id
                                + "\" value=\"([^\"]+)\"><span>\\1</span></label>.*",
                        "$1"))
                .toList();
    }

    @Test
    void theTeacherSeesTheScoreAndEveryResponse() {
        String attempt = student.startAttempt();
        student.respond(attempt, "bridge-designer", "Odd Nilsen");
        assertThat(teacher.get(classPath + "/gradebook").text()).contains("in progress");
        student.post(attempt + "/submission", "years-waited", "Forty-one");

        String gradebook = teacher.get(classPath + "/gradebook").text();

        assertThat(gradebook).contains("Amara Bello", "2 of 10", "20&nbsp;%", "N = 1");
        assertThat(gradebook).contains("href=\"" + attempt + "\"");
        assertThat(teacher.get(attempt).text()).containsPattern("Odd Nilsen</span>\\s*<strong>Answer</strong>");
    }

    @Test
    void editingTheBankChangesNoAttemptThatHasBegun() throws Exception {
        String attempt = student.startAttempt();
        Path bank = server.content().resolve(Sample.SLUG).resolve("questions.yaml");
        Files.writeString(bank, Sample.BANK.replace("key: By ferry", "key: By boat"));

        assertThat(student.post(attempt + "/submission", "crossing-before", "By ferry")
                        .text())
                .contains("<b>1</b> of 10");
    }
}
