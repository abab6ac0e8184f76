package org.readback.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.readback.Guest;
import org.readback.Server;

/** A class to which readings are assigned, with a student in every state that pages show. */
final class Homework {
    private final Guest teacher;
    private final String nothingAssigned;
    private final String classPath;
    /** With extra time; has submitted the first, is at the second, and hasn't begun the third. */
    private final Guest student;

    private final String submitted;
    private final String begun;
    private final String unbegun;
    /** The attempt that the student is at; its clock runs. */
    private final String attempt;

    private final String provedAttempt;
    private final String proof;

    Homework(Server server, Guest teacher) {
        this.teacher = teacher;
        nothingAssigned = teacher.createClass("English 10B");
        classPath = teacher.createClass("English 10A");
        String code = teacher.joinCode(classPath);
        student = server.student("Samira Haidari", code);
        giveExtraTime(teacher, "Samira Haidari");
        submitted = assign(teacher, "china-halts-talks-2004");
        begun = assign(teacher, "rights-dialogue-2011", "minutes", "120", "feedback", "at-once");
        unbegun = assign(
                teacher,
                "beijing-rights-talks-1997",
                "minutes",
                "20",
                "shuffle",
                "yes",
                "proof",
                "yes",
                "due-day",
                LocalDate.now(ZoneId.systemDefault()).plusDays(5).toString(),
                "due-time",
                "18:00");
        submit(student, submitted);
        String proved = assign(teacher, "washington-beijing-dispute-2004", "proof", "yes", "minutes", "60");
        provedAttempt = student.post(proved + "/attempts").path();
        String question = student.get(provedAttempt).find("data-question=\"([^\"]+)\"");
        proof = provedAttempt + "/proofs/" + question;
        student.post(proof, "sentence", "1.1");
        Guest late = server.student("Tomás Herrera", code);
        server.timed().dueAgo(submitted, Duration.ofDays(1));
        submit(late, submitted);
        server.student(School.LONG_NAME + " II", code);
        attempt = student.post(begun + "/attempts").path();
    }

    private void giveExtraTime(Guest teacher, String name) {
        String id = teacher.get(classPath).find("<option value=\"(\\d+)\">" + name + "<");
        teacher.post(classPath + "/extra-time", "student", id, "factor", "1.5");
    }

    private String assign(Guest teacher, String article, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "article";
        all[1] = article;
        return teacher.assign(classPath, all);
    }

    private static void submit(Guest student, String assignment) {
        student.post(student.post(assignment + "/attempts").path() + "/submission");
    }

    List<State> states() {
        return List.of(
                State.state("assignments", teacher, classPath + "/assignments"),
                State.state("assignments, none yet", teacher, nothingAssigned + "/assignments"),
                State.state(
                        "assignments, problems",
                        teacher,
                        nothingAssigned + "/assignments",
                        visit -> visit.press("Assign reading")),
                State.state("assignment, teacher", teacher, submitted),
                State.state("assignment, not begun, teacher", teacher, unbegun),
                State.state("assignment, before", student, unbegun),
                State.state("assignment, in progress", student, begun),
                State.state("assignment, submitted", student, submitted),
                State.state("readings, assigned", student, "/"),
                State.state("reading, assigned", student, "/read/beijing-rights-talks-1997"),
                State.state("class, extra time", teacher, classPath),
                State.state("attempt, with a proof", student, provedAttempt),
                State.state("attempt, prove it", student, proof),
                State.state("attempt, with a clock", student, attempt),
                State.state("attempt, clock hidden", student, attempt, visit -> visit.press("Hide clock")),
                State.state("attempt, before submission, with a clock", student, attempt + "/submission"));
    }
}
