package org.readback.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readback.Guest;
import org.readback.Server;
import org.readback.bank.Library;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;

/**
 * A school at work, with people in every state that a page shows; two servers where it is still the first day, and one
 * whose reading has questions of every type.
 */
final class School implements AutoCloseable {
    static final String READING = "/read/rights-talks-to-begin-2011";
    static final String LONG_NAME =
            "Wilhelmina Featherstonehaugh-Cholmondeley-Majoribanks von und zu Hohenlohe-Langenburg, set 2";

    private static final Library LIBRARY = new Library(Path.of("questions"), problem -> {});
    private static final List<String> NAMES = List.of(
            "Amara Bello",
            "Bao Nguyen",
            "Chidi Eze",
            "Dalia Haddad",
            "Emil Sørensen",
            "Fatima Zahra Alaoui",
            "Grace O’Neill",
            "Hana Suzuki",
            "Ivan Petrov",
            "Júlia Nagy",
            "Kwame Mensah",
            LONG_NAME);

    private final Server server = Server.startWithBundledReadings();
    private final Server firstDay = Server.startWithoutReadings();
    private final Server firstHour = Server.start();
    private final Server everyType = Server.start();

    final Leavers leavers = new Leavers();

    final Guest signedOut = server.guest();
    final Guest teacher = server.teacher();
    final String classWithScores = teacher.createClass("English 9B");
    final String classWithStudents = teacher.createClass("English 9C, " + LONG_NAME);
    final String classWithNobody = teacher.createClass("English 9D");
    final Guest newStudent = joined("Zoë Adeyemi", classWithStudents);
    final Guest student = joined("Noor Rahman", classWithScores);
    final Guest busyStudent = joined("Mateo Ruiz Ortega", classWithScores);

    final Guest nobodyYet = firstDay.guest();
    final String firstTeacherPath = firstDay.firstTeacherPath();
    final Guest teacherOfNoClass = firstHour.teacher();

    final Homework homework = new Homework(server, teacher);
    final NoteTakers noteTakers = new NoteTakers(server, teacher);

    /** Attempts by {@link #busyStudent}. */
    final String freshAttempt;

    final String answeredAttempt;
    final String review;

    /** Practice by {@link #busyStudent}, with an answer that is right, one that is not, and a hint. */
    final String practice;

    /** Somebody who has questions of every type to answer, and the attempts: half answered, and submitted. */
    final Guest typesStudent;

    final String typesAttempt;
    final String typesReview;

    final ReturningStudent returning;

    School() {
        manyScores();
        submit(student, "rights-talks-to-begin-2011", 3);
        freshAttempt = start(busyStudent, "beijing-rights-talks-1997");
        answeredAttempt = answer(busyStudent, "rights-talks-to-begin-2011", 5);
        review = submit(busyStudent, "rights-dialogue-2011", 1);
        practice = practise(busyStudent, "rights-dialogue-2011");
        returning = new ReturningStudent(server, joined("Inês Duarte", classWithScores));
        Guest typesTeacher = everyType.teacher();
        typesStudent = everyType.student("Amara Bello", typesTeacher.joinCode(typesTeacher.createClass("English 9B")));
        typesReview = answerEveryType(typesStudent);
        typesStudent.post(typesReview + "/submission");
        typesAttempt = answerEveryType(typesStudent);
    }

    /** Some rightly, some partly, some not. */
    private static String answerEveryType(Guest student) {
        String attempt = student.startAttempt();
        student.respond(attempt, "bridge-designer", "Tomas Ruud");
        student.respond(attempt, "bridge-for-cars", "false");
        student.respond(attempt, "book-author", "haddad");
        student.respond(attempt, "money-ran-out", "more than once");
        student.respond(attempt, "order-of-events", "1", "3", "3", "");
        student.respond(attempt, "who-is-who", "an engineer", "a ferryman", "");
        student.respond(attempt, "bridge-is-for", "Bicycles", "A ferry");
        return attempt;
    }

    private Guest joined(String name, String classPath) {
        return server.student(name, teacher.joinCode(classPath));
    }

    private void manyScores() {
        int turn = 0;
        for (String name : NAMES) {
            Guest pupil = joined(name, classWithScores);
            turn++;
            submit(pupil, "rights-dialogue-2011", turn);
            if (turn % 3 != 0) {
                submit(pupil, "china-halts-talks-2004", turn + 1);
            }
            if (turn % 4 == 0) {
                answer(pupil, "washington-beijing-dispute-2004", turn);
            }
        }
    }

    private static String practise(Guest student, String slug) {
        String practice = student.post("/read/" + slug + "/attempts", "purpose", "practice")
                .path();
        List<Question> questions = questions(slug);
        Choice right = (Choice) questions.get(0);
        Choice wrong = (Choice) questions.get(1);
        student.post(practice + "/checks/" + right.id(), right.id(), right.key());
        student.post(
                practice + "/checks/" + wrong.id(),
                wrong.id(),
                wrong.distractors().get(0));
        student.post(practice + "/hints/" + questions.get(2).id());
        return practice;
    }

    static List<Question> questions(String slug) {
        return LIBRARY.reading(slug).orElseThrow().bank().published();
    }

    private static String start(Guest student, String slug) {
        return student.post("/read/" + slug + "/attempts").path();
    }

    /** Answers the questions, some rightly and some not, another mixture for each turn; the last ones stay blank. */
    private static String answer(Guest student, String slug, int turn) {
        String attempt = start(student, slug);
        student.post(attempt + "/responses", answers(slug, turn));
        return attempt;
    }

    private static String submit(Guest student, String slug, int turn) {
        String attempt = start(student, slug);
        student.post(attempt + "/submission", answers(slug, turn));
        return attempt;
    }

    private static String[] answers(String slug, int turn) {
        List<Question> questions = questions(slug);
        List<String> form = new ArrayList<>();
        for (int i = 0; i < questions.size() - turn % 4; i++) {
            if (questions.get(i) instanceof Choice choice) {
                boolean right = (i * 7 + turn) % (turn % 5 + 3) != 0;
                form.add(choice.id());
                form.add(right ? choice.key() : choice.distractors().get(0));
            }
        }
        return form.toArray(String[]::new);
    }

    @Override
    public void close() {
        server.close();
        firstDay.close();
        firstHour.close();
        everyType.close();
        leavers.close();
    }
}
