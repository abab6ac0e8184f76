package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** The log keeps each change once and in order, and no page overwrites what it hasn't shown. */
class ResponseLogTest {
    private static final String NOTHING = "";
    private static final String DESIGNER = "bridge-designer";
    private static final String AUTHOR = "book-author";

    private final Server server = Server.start();
    private Guest student = server.guest();
    private String attempt = "";

    @BeforeEach
    void anAttempt() {
        Guest teacher = server.teacher();
        student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        attempt = student.startAttempt();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyChangeIsKeptInOrder() {
        student.change(attempt, DESIGNER, "a", NOTHING, "Tomas Ruud");
        student.change(attempt, AUTHOR, "b", NOTHING, "Ms Haddad");
        student.change(attempt, DESIGNER, "c", "a", Sample.KEY);

        assertThat(server.log(attempt))
                .containsExactly(
                        "bridge-designer=Tomas Ruud", "book-author=Ms Haddad", "bridge-designer=" + Sample.KEY);
    }

    @Test
    void aRequestThatIsSentAgainChangesNothingAndIsAnsweredAsAtFirst() {
        student.change(attempt, DESIGNER, "a", NOTHING, "Tomas Ruud");
        student.change(attempt, DESIGNER, "b", "a", Sample.KEY);

        assertThat(student.change(attempt, DESIGNER, "a", NOTHING, "Tomas Ruud").status())
                .isEqualTo(204);

        assertThat(server.log(attempt)).containsExactly("bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY);
        assertThat(student.post(attempt + "/submission").text()).contains("<b>1</b> of ");
        assertThat(student.change(attempt, DESIGNER, "a", NOTHING, "Tomas Ruud").status())
                .as("also after submission")
                .isEqualTo(204);
    }

    @Test
    void keysOfOneAttemptMeanNothingInAnother() {
        student.change(attempt, DESIGNER, "a", NOTHING, "Tomas Ruud");
        student.post(attempt + "/submission");
        String next = student.startAttempt();

        student.change(next, DESIGNER, "a", NOTHING, Sample.KEY);

        assertThat(server.log(next)).containsExactly("bridge-designer=" + Sample.KEY);
    }

    @Test
    void anAnswerFromElsewhereIsNotOverwrittenUnseen() {
        student.change(attempt, DESIGNER, "phone", NOTHING, "Tomas Ruud");

        Guest.Answer refusal = student.change(attempt, DESIGNER, "tablet", NOTHING, Sample.KEY);

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.text())
                .isEqualTo("{\"key\":\"phone\",\"values\":[\"Tomas Ruud\"],\"words\":\"Tomas Ruud\"}");
        assertThat(server.log(attempt)).containsExactly("bridge-designer=Tomas Ruud");

        student.change(attempt, DESIGNER, "tablet", "phone", Sample.KEY);
        assertThat(server.log(attempt)).containsExactly("bridge-designer=Tomas Ruud", "bridge-designer=" + Sample.KEY);
    }

    @Test
    void theSameAnswerElsewhereStandsInNobodysWay() {
        student.change(attempt, DESIGNER, "phone", NOTHING, "Tomas Ruud");
        student.change(attempt, DESIGNER, "tablet", NOTHING, "Tomas Ruud");

        assertThat(student.change(attempt, DESIGNER, "phone-2", "phone", Sample.KEY)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedAndAWrongClockIsNot() {
        String place = attempt + "/responses/" + DESIGNER;

        assertThat(student.put(place, "answer", Sample.KEY, "key", "no key at all")
                        .status())
                .isEqualTo(422);
        assertThat(student.put(place, "answer", Sample.KEY, "key", "x".repeat(65))
                        .status())
                .isEqualTo(422);
        for (String clock : new String[] {"yesterday", "+999999999-01-01T00:00:00Z", "1066-10-14T09:00:00Z"}) {
            assertThat(student.put(place, "answer", Sample.KEY, "changed", clock)
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void aFormThatShowedAnOlderAnswerSaysWhatWasKeptAndWhatItSent() {
        student.change(attempt, DESIGNER, "phone", NOTHING, "Tomas Ruud");

        Guest.Answer page = student.post(
                attempt + "/submission",
                DESIGNER,
                Sample.KEY,
                "seen." + DESIGNER,
                NOTHING,
                AUTHOR,
                "Ms Haddad",
                "seen." + AUTHOR,
                NOTHING);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("Not all of your answers are saved.", "href=\"#q1\">Question 1</a>")
                .contains("(“Tomas Ruud”), and that answer is kept. This page sent “Ingrid Solheim”.");
        assertThat(server.log(attempt)).containsExactly("bridge-designer=Tomas Ruud", "book-author=Ms Haddad");

        String shown = page.find("name=\"seen." + DESIGNER + "\" value=\"([^\"]+)\"");
        Guest.Answer review = student.post(attempt + "/submission", DESIGNER, Sample.KEY, "seen." + DESIGNER, shown);
        assertThat(review.text()).contains("<b>2</b> of ");
    }

    @Test
    void aFormSaysNothingOfWhatItsStudentLeftAsItWas() {
        student.change(attempt, DESIGNER, "morning", NOTHING, "Tomas Ruud");
        student.change(attempt, DESIGNER, "phone", "morning", Sample.KEY);
        student.change(attempt, AUTHOR, "phone-2", NOTHING, "Ms Haddad");

        Guest.Answer page = student.post(
                attempt + "/responses",
                DESIGNER,
                "Tomas Ruud",
                "seen." + DESIGNER,
                "morning",
                AUTHOR,
                "",
                "seen." + AUTHOR,
                NOTHING);

        assertThat(page.status()).isEqualTo(200);
        assertThat(server.log(attempt)).endsWith("bridge-designer=" + Sample.KEY, "book-author=Ms Haddad");
    }

    @Test
    void anAnswerThatWasCheckedStaysAndSaysSo() {
        String practice = student.practise();
        student.post(practice + "/checks/" + DESIGNER, DESIGNER, Sample.KEY);

        Guest.Answer refusal = student.change(practice, DESIGNER, "late", NOTHING, "Tomas Ruud");

        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.text()).isEqualTo("This answer was checked, so it stays as it was.");
        assertThat(student.post(practice + "/responses", DESIGNER, "Tomas Ruud", "seen." + DESIGNER, NOTHING)
                        .text())
                .contains("Question 1</a>: This answer was checked, so it stays as it was.");
        assertThat(server.log(practice)).containsExactly("bridge-designer=" + Sample.KEY);
    }

    @Test
    void oneAnswerThatCannotBeSavedKeepsNoOtherFromBeingSaved() {
        Guest.Answer page = student.post(attempt + "/responses", AUTHOR, "x".repeat(2_000), DESIGNER, Sample.KEY);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("An answer has at most 1,000 characters.");
        assertThat(server.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY);
    }
}
