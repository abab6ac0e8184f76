package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** Answering where the network comes and goes: no answer is lost, and none is called saved that isn't. */
class NetworkTest {
    private static final String DESIGNER = "Who designed the bridge?";
    private static final String YEARS = "For how many years had the bridge been promised?";

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
    void anAnswerGivenWithoutANetworkIsSavedOnceItIsBack() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt).choose(DESIGNER, "Tomas Ruud").seesStatus(DESIGNER, "Saved");
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY).seesStatus(DESIGNER, "Not saved yet");
            here.choose(YEARS, "Twenty").seesStatus(YEARS, "Not saved yet");
            here.choose(YEARS, "Forty-one").seesStatus(YEARS, "Not saved yet");
            isOnTheServer(DESIGNER, "Tomas Ruud");

            here.mendTheNetwork();

            here.seesStatus(DESIGNER, "Saved").seesStatus(YEARS, "Saved");
            isOnTheServer(DESIGNER, Sample.KEY);
            isOnTheServer(YEARS, "Forty-one");
        }
    }

    /** As another device of the same student sees it. */
    private void isOnTheServer(String prompt, String option) {
        try (Visit elsewhere = Visit.by(student)) {
            assertThat(elsewhere.open(attempt).option(prompt, option)).isChecked();
        }
    }

    @Test
    void submittingWithoutANetworkKeepsThePageAndItsAnswers() {
        try (Visit here = Visit.by(student)) {
            here.open(attempt);
            here.cutTheNetwork();
            here.choose(DESIGNER, Sample.KEY)
                    .seesStatus(DESIGNER, "Not saved yet")
                    .press("Submit attempt");
            assertThat(here.page().getByRole(AriaRole.ALERT)).containsText("Not sent yet");
            assertThat(here.option(DESIGNER, Sample.KEY)).isChecked();

            here.mendTheNetwork();
            here.seesStatus(DESIGNER, "Saved").submit().seesHeading("1 of 10");
        }
    }
}
