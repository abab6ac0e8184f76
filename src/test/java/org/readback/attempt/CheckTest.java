package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Practice over HTTP, as a browser without scripts does it: answers are checked, and tried again. */
class CheckTest {
    private static final String DESIGNER = "bridge-designer";
    private static final String FEEDBACK = "Paragraph 1 names the engineer";

    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest student = server.guest();
    private String classPath = "";
    private String practice = "";

    @BeforeEach
    void aStudentWhoPractises() {
        teacher = server.teacher();
        classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
        practice = student.practise();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String check(String question, String answer) {
        return student.post(practice + "/checks/" + question, question, answer).text();
    }

    private String finish() {
        return student.post(practice + "/submission").text();
    }

    @Test
    void aRightAnswerShowsWhyAndStays() {
        String page = check(DESIGNER, Sample.KEY);

        assertThat(page).contains("Your answer, right", FEEDBACK, "<mark class=\"evidence\"");
        student.respond(practice, DESIGNER, "Tomas Ruud");
        assertThat(student.get(practice).text()).contains("Your answer, right");
    }

    @Test
    void aWrongAnswerTellsNothingButThatItIsWrong() {
        String page = check(DESIGNER, "Tomas Ruud");

        assertThat(page)
                .contains("Not right yet", "2 tries are left", "67&nbsp;%")
                .doesNotContain(FEEDBACK, "Right answer", "class=\"evidence\"", "the article says");
    }

    @Test
    void aLaterTryEarnsLess() {
        check(DESIGNER, "Tomas Ruud");
        String page = check(DESIGNER, Sample.KEY);

        assertThat(page).contains("Right, on try 2: 0.7 of 1");
        assertThat(finish()).contains("<b>0.7</b> of 10");
    }

    @Test
    void afterTheLastTryTheKeyIsShown() {
        check(DESIGNER, "Tomas Ruud");
        check(DESIGNER, "Odd Nilsen");
        String page = check(DESIGNER, "Amal Haddad");

        assertThat(page).contains("Not right", "Right answer", FEEDBACK);
    }

    @Test
    void theSameAnswerTwiceCostsOneTry() {
        check(DESIGNER, "Tomas Ruud");

        assertThat(check(DESIGNER, "Tomas Ruud")).contains("2 tries are left");
    }

    @Test
    void aBlankIsNotChecked() {
        String page = student.post(practice + "/checks/" + DESIGNER).text();

        assertThat(page).doesNotContain("Not right yet");
    }

    @Test
    void aHintTellsTheParagraphOnly() {
        assertThat(student.get(practice).text()).doesNotContain("The article tells it in");

        String page = student.post(practice + "/hints/years-waited").text();

        assertThat(page)
                .contains("The article tells it in", "<a href=\"#p2\">paragraph 2</a>")
                .doesNotContain("<mark");
    }

    @Test
    void aQuizChecksNothingAndGivesNoHints() {
        String attempt = student.startAttempt();

        String checked = student.post(attempt + "/checks/" + DESIGNER, DESIGNER, "Tomas Ruud")
                .text();
        String hinted = student.post(attempt + "/hints/" + DESIGNER).text();

        assertThat(checked).doesNotContain("Not right", "Check answer", FEEDBACK);
        assertThat(hinted).doesNotContain("The article tells it in", "Show me where");
        assertThat(student.get(attempt).text()).contains("value=\"Tomas Ruud\" checked");
    }

    @Test
    void practiceStaysOutOfTheGradebook() {
        check(DESIGNER, Sample.KEY);
        finish();

        assertThat(teacher.get(classPath + "/gradebook").text()).contains("Nobody has started an attempt yet");
    }

    @Test
    void whatWasMissedCanBePractisedAlone() {
        student.post(student.startAttempt() + "/submission", DESIGNER, Sample.KEY, "crossing-before", "By train");
        for (String id : Sample.CHOICES) {
            check(id, Sample.KEYS.get(Sample.CHOICES.indexOf(id)));
        }
        finish();

        String page = student.post("/read/" + Sample.SLUG + "/attempts", "purpose", "practice", "questions", "missed")
                .text();

        assertThat(page).doesNotContain("data-question=\"" + DESIGNER).contains("data-question=\"book-author\"");
    }
}
