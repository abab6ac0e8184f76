package org.readback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.readback.Guest;
import org.readback.Server;

/** Students who highlight and write while they read: one who just begins, and one who notes a lot. */
final class NoteTakers {
    private static final String NOTES = School.READING + "/notes";
    private static final String WORDS = "human rights and labour";

    private final Guest beginner;
    private final Guest diligent;
    private final String longNote;

    NoteTakers(Server server, Guest teacher) {
        String code = teacher.joinCode(teacher.createClass("English 9E"));
        beginner = server.student("Ada Okafor", code);
        diligent = server.student("Lin Wei", code);
        diligent.post(NOTES, "paragraph", "3", "exact", WORDS, "text", "Three subjects.\nWhich came first?");
        diligent.post(NOTES, "paragraph", "3", "exact", "rights and labour. ");
        diligent.post(
                NOTES, "paragraph", "6", "text", "Who is Ai Weiwei? " + "Look for pictures of his work. ".repeat(20));
        diligent.post(NOTES, "text", "Rechtsschutzversicherungsgesellschaftenundsoweiterundsofort".repeat(4));
        diligent.post(NOTES, "paragraph", "5", "exact", "Dissent is open disagreement with a government.");
        longNote = NOTES + "/" + diligent.get(NOTES).find("id=\"note-(\\d+)\"");
    }

    List<State> states() {
        return List.of(
                State.state("reading, words selected", beginner, School.READING, NoteTakers::selects),
                State.state("reading, a note begun", beginner, School.READING, NoteTakers::begins),
                State.state("reading, a note not saved", beginner, School.READING, NoteTakers::writesOffline),
                State.state("reading, highlights and notes", diligent, School.READING + "#notes"),
                State.state("reading, a highlight tapped", diligent, School.READING, visit -> {
                    new Pointer(visit).click("disagreement");
                    assertThat(visit.group("Highlight")).isVisible();
                }),
                State.state("notes, none yet", beginner, NOTES),
                State.state("notes, many, problem", diligent, NOTES, visit -> visit.press("Save note")),
                State.state("note", diligent, longNote),
                State.state("note, problem", diligent, longNote, visit -> {
                    visit.type("Note", "").press("Save note").sees("Nothing is written here.");
                }));
    }

    private static void selects(Visit visit) {
        new Pointer(visit).select(WORDS);
        assertThat(visit.group("Selected words")).isVisible();
    }

    private static void begins(Visit visit) {
        selects(visit);
        visit.press("Add a note").group("Note").getByLabel("Note").fill("Three subjects.");
    }

    private static void writesOffline(Visit visit) {
        begins(visit);
        visit.cutTheNetwork();
        visit.group("Note").getByText("Save note").click();
        visit.sees("Not saved: the server can’t be reached.");
    }
}
