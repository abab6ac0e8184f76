package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** The language of drills: a new student for each, with an attempt in which something breaks, on one server for all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Drill {
    static final String DESIGNER = "Who designed the bridge?";
    static final String CROSSING = "How did people cross the harbour before?";
    static final String AUTHOR = "Who wrote a book about the long wait?";
    static final String KEPT = "Not saved yet: kept on this device.";
    static final String PASSWORD = "blue river dog";

    final Server server = Server.start();
    final String code = codeOf(server.teacher());
    int students;

    String name = "";
    Guest student = server.guest();
    String attempt = "";

    static String codeOf(Guest teacher) {
        return teacher.joinCode(teacher.createClass("English 9B"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void anAttempt() {
        students++;
        name = "Student " + students;
        student = server.student(name, code);
        attempt = student.startAttempt();
    }

    /** Four changes of three questions, the last one typed. */
    static void answers(Visit visit) {
        visit.choose(DESIGNER, "Tomas Ruud").choose(CROSSING, "By ferry").choose(DESIGNER, Sample.KEY);
        author(visit).fill("Ms Haddad");
        author(visit).blur();
    }

    static final List<String> ANSWERS = List.of(
            "bridge-designer=Tomas Ruud",
            "crossing-before=By ferry",
            "bridge-designer=" + Sample.KEY,
            "book-author=Ms Haddad");

    static Locator author(Visit visit) {
        return visit.question(AUTHOR).getByLabel("Your answer");
    }

    static Locator line(Visit visit) {
        return visit.page().locator("[data-keeping]").getByRole(AriaRole.STATUS);
    }

    static void areSaved(Visit visit) {
        visit.seesStatus(DESIGNER, "Saved").seesStatus(CROSSING, "Saved").seesStatus(AUTHOR, "Saved");
        assertThat(line(visit)).hasText("All your answers are saved.");
    }

    static void areKept(Visit visit) {
        visit.seesStatus(DESIGNER, KEPT).seesStatus(CROSSING, KEPT).seesStatus(AUTHOR, KEPT);
    }

    static void areShown(Visit visit) {
        assertThat(visit.option(DESIGNER, Sample.KEY)).isChecked();
        assertThat(visit.option(CROSSING, "By ferry")).isChecked();
        assertThat(author(visit)).hasValue("Ms Haddad");
    }
}
