package org.readback.browser;

import java.util.List;
import org.readback.Guest;
import org.readback.Server;

/** People with things of their own here: who come without an account, who have done much, and who want to go. */
final class Leavers implements AutoCloseable {
    private static final List<String> READINGS = List.of(
            "rights-talks-to-begin-2011",
            "beijing-rights-talks-1997",
            "china-halts-talks-2004",
            "rights-dialogue-2011",
            "washington-beijing-dispute-2004");

    private final Server server = Server.startWithBundledReadings();

    final Guest teacher = server.teacher();
    final String classPath = teacher.createClass("English 9B");
    final Guest guest = server.guest();
    final Guest newStudent = joined("Zoë Adeyemi");
    final Guest busyStudent = joined("Mateo Ruiz Ortega");
    final Guest asking = joined(School.LONG_NAME);
    final Guest deleted = joined("Bao Nguyen");

    /** The page that asks the teacher before {@link #asking} is deleted. */
    final String deletionPath;

    Leavers() {
        guest.post("/guests", "read", READINGS.get(0));
        for (int turn = 0; turn < 30; turn++) {
            String attempt = busyStudent
                    .post(
                            "/read/" + READINGS.get(turn % 4) + "/attempts",
                            "purpose",
                            turn % 3 == 0 ? "practice" : "quiz")
                    .path();
            busyStudent.post(attempt + "/submission");
        }
        busyStudent.post("/read/" + READINGS.get(4) + "/attempts");
        asking.post("/read/" + READINGS.get(0) + "/attempts");
        deleted.post("/mine/deletion");
        teacher.post(deletionPath());
        asking.post("/mine/deletion");
        deletionPath = deletionPath();
        joined("Noor Rahman").post("/mine/deletion");
    }

    private String deletionPath() {
        return teacher.get("/classes").find("href=\"(/students/\\d+/deletion)\"");
    }

    private Guest joined(String name) {
        return server.student(name, teacher.joinCode(classPath));
    }

    List<State> states() {
        return List.of(
                State.state("reading, guest", guest, School.READING),
                State.state("sign in, guest", guest, "/sign-in"),
                State.state("join, guest", guest, "/join"),
                State.state("mine, guest", guest, "/mine"),
                State.state("mine, guest, leaving", guest, "/mine/deletion"),
                State.state("mine, nothing yet", newStudent, "/mine"),
                State.state("mine, many", busyStudent, "/mine"),
                State.state(
                        "mine, many, earlier ones open",
                        busyStudent,
                        "/mine",
                        visit -> visit.page().locator("summary").first().click()),
                State.state("mine, leaving", busyStudent, "/mine/deletion"),
                State.state("mine, deletion asked", asking, "/mine"),
                State.state(
                        "mine, deletion just asked",
                        asking,
                        "/mine/deletion",
                        visit -> visit.press("Ask for deletion")),
                State.state("classes, deletion asked", teacher, "/classes"),
                State.state("class, deletion asked", teacher, classPath),
                State.state("deletion", teacher, deletionPath),
                State.state("deletion, nobody asks", teacher, "/students/1/deletion"),
                State.state("mine, teacher", teacher, "/mine"),
                State.state("account deleted", deleted, "/mine"));
    }

    @Override
    public void close() {
        server.close();
    }
}
