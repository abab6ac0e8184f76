package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Studying over HTTP: what was missed comes back, is asked again, and stays away. */
class StudyTest {
    private static final String STUDY_IT = "/study/" + Sample.SLUG;
    private static final String TITLE = "Harbour town opens its bridge";
    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest student = server.guest();
    private String classPath = "";

    @BeforeEach
    void aStudent() {
        teacher = server.teacher();
        classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String study() {
        return student.get("/study").text();
    }

    private String missing(int daysAgo, String... missed) {
        return new Learner(server, student).missing(daysAgo, missed);
    }

    private void submitted(Guest who, String attempt, int daysAgo, String... missed) {
        new Learner(server, who).submits(attempt, daysAgo, missed);
    }

    @Test
    void whoMissedNothingIsToldWhatWillBeHere() {
        assertThat(study()).contains("Nothing to study yet", "Choose a reading");
        assertThat(student.get("/study/progress").text()).contains("Nothing to show yet");

        missing(3);

        assertThat(study()).contains("Nothing to study yet");
    }

    @Test
    void whatWasMissedTodayComesTomorrow() {
        missing(0, "bridge-designer", "book-author");

        assertThat(study())
                .contains("Nothing is due today. The next 2 questions come tomorrow.", "<dt>Tomorrow</dt>")
                .contains("You have missed 2 questions so far. You know none of them again yet.")
                .doesNotContain(TITLE);
    }

    @Test
    void theNextDayItIsDueAndIsStudied() {
        missing(1, "bridge-designer", "book-author");
        assertThat(study()).contains("2 questions, about 2 minutes", TITLE, "Study 2 questions");

        String attempt = student.post(STUDY_IT).path();
        String page = student.get(attempt).text();
        assertThat(page)
                .contains("You missed these before", "data-question=\"bridge-designer\"", "0 of 2 answered")
                .contains("The engineer Ingrid Solheim designed it", "Check answer")
                .doesNotContain("data-question=\"crossing-before\"", "Paragraph 1 names the engineer", "<mark");

        String checked = student.post(attempt + "/checks/bridge-designer", "bridge-designer", Sample.KEY)
                .text();
        assertThat(checked).contains("Your answer, right", "<mark class=\"evidence\"");

        String review = student.post(attempt + "/submission", "book-author", "Tomas Ruud")
                .text();
        assertThat(review).contains("<b>1</b> of 2", "Go on with Study", "What you missed comes back soon");
        assertThat(study()).contains("Nothing is due today. The next question comes tomorrow.");
    }

    @Test
    void theFirstAnswerStays() {
        missing(1, "bridge-designer");
        String attempt = student.post(STUDY_IT).path();

        String checked = student.post(attempt + "/checks/bridge-designer", "bridge-designer", "Odd Nilsen")
                .text();

        assertThat(checked).contains("Not right", "Right answer").doesNotContain("Try again");
    }

    @Test
    void practiceOnTheNextDayCountsAsStudyDoes() {
        missing(3, "bridge-designer");
        submitted(student, student.practise(), 2);

        assertThat(study()).contains("Study 1 question<");
        submitted(student, student.practise(), 0);

        assertThat(study()).contains("Nothing is due today.", "The next question comes on ");
    }

    @Test
    void whatIsLeftBlankInStudyStaysDue() {
        missing(1, "bridge-designer", "book-author");
        String attempt = student.post(STUDY_IT).path();

        student.post(attempt + "/submission", "bridge-designer", Sample.KEY);

        assertThat(study()).contains("Study 1 question<");
    }

    @Test
    void whatIsBegunIsGoneOnWith() {
        missing(1, "bridge-designer");
        String attempt = student.post(STUDY_IT).path();

        assertThat(student.post(STUDY_IT).path()).isEqualTo(attempt);
        assertThat(study()).contains("begun, not finished", "Go on studying");
    }

    @Test
    void nothingDueIsNothingToStart() {
        missing(0, "bridge-designer");

        assertThat(student.post(STUDY_IT).status()).isEqualTo(409);
        assertThat(student.post("/study/no-such-reading").status()).isEqualTo(404);
    }

    @Test
    void eachStudentHasAnOwnDeck() {
        missing(1, "bridge-designer");
        Guest bo = server.student("Bo", teacher.joinCode(classPath));

        assertThat(bo.get("/study").text()).contains("Nothing to study yet");
        assertThat(bo.post(STUDY_IT).status()).isEqualTo(409);
    }

    @Test
    void aGuestStudiesToo() {
        Guest guest = server.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();
        submitted(guest, practice, 1, "bridge-designer");

        assertThat(guest.get("/study").text()).contains("Study 1 question<");
        assertThat(guest.post(STUDY_IT).text()).contains("You missed these before");
    }

    @Test
    void studyingStaysOutOfTheGradebook() {
        missing(1, "bridge-designer");
        submitted(student, student.post(STUDY_IT).path(), 0);

        assertThat(teacher.get(classPath + "/gradebook").text())
                .contains("9 of 10")
                .doesNotContain("latest of");
    }

    @Test
    void aQuestionThatIsNoLongerAskedDoesNotComeBack() throws IOException, InterruptedException {
        missing(1, "bridge-designer", "book-author");
        Path bank = server.content().resolve(Sample.SLUG).resolve("questions.yaml");
        Files.writeString(bank, Sample.BANK.replaceFirst("(?s)(id: bridge-designer.*?status: )published", "$1retired"));
        Thread.sleep(1_100); // the library looks again after a second

        assertThat(study()).contains("Study 1 question<");
        assertThat(student.post(STUDY_IT).text()).contains("Who wrote a book").doesNotContain("Who designed");
    }

    @Test
    void progressTellsHowItWentWeekByWeek() {
        missing(14, "bridge-designer", "book-author");
        for (int daysAgo : List.of(13, 11, 5)) {
            submitted(student, student.post(STUDY_IT).path(), daysAgo);
        }

        String page = student.get("/study/progress").text();

        assertThat(page).contains("80\u00a0% of 9", "<td>8 of 10</td>", "no new questions", "2 of 2");
        assertThat(study()).contains("You know 2 of them again: they stay away for a week or more.");
    }
}
