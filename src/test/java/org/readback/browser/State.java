package org.readback.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readback.Guest;
import org.readback.Sample;

/**
 * A page in one of its states: who looks at it, where it is, and what is done there first. A new page is one line in
 * {@link #all}, and is then looked at from every side by {@link EveryPageTest} and {@link Screenshots}.
 */
record State(String name, Guest guest, String path, Consumer<Visit> first) {
    private static final Consumer<Visit> NOTHING = State::look;

    private static void look(Visit visit) {}

    static List<State> all(School school) {
        return Stream.of(
                        readings(school),
                        reading(school),
                        settings(school),
                        words(school),
                        school.noteTakers.states(),
                        attempts(school),
                        types(school),
                        KeepingStates.all(school),
                        StudyStates.all(school),
                        doors(school),
                        classes(school),
                        school.leavers.states(),
                        school.homework.states(),
                        odd(school))
                .flatMap(List::stream)
                .toList();
    }

    private static List<State> readings(School school) {
        return List.of(
                state("readings, signed out", school.signedOut, "/"),
                state("readings, student", school.busyStudent, "/"),
                state("readings, teacher", school.teacher, "/"),
                state("readings, none yet", school.nobodyYet, "/"));
    }

    private static List<State> reading(School school) {
        return List.of(
                state("reading, signed out", school.signedOut, School.READING),
                state("reading, not begun", school.newStudent, School.READING),
                state("reading, begun", school.busyStudent, School.READING),
                state("reading, submitted", school.student, School.READING),
                state("reading, teacher", school.teacher, School.READING),
                state("reading, lists and tables", school.teacherOfNoClass, "/read/" + Sample.SLUG + "#p6"));
    }

    private static List<State> settings(School school) {
        return List.of(
                state(
                        "reading, text settings",
                        school.signedOut,
                        School.READING,
                        visit -> visit.unfold("Text settings")),
                state("reading, read aloud", school.signedOut, School.READING, State::listens),
                state("reading, largest letters", school.signedOut, School.READING, State::enlarges),
                state("attempt, largest letters", school.busyStudent, school.freshAttempt, State::enlarges),
                state("review, largest letters", school.busyStudent, school.review, State::enlarges),
                state("types, attempt, largest letters", school.typesStudent, school.typesAttempt, State::enlarges),
                state("types, review, largest letters", school.typesStudent, school.typesReview, State::enlarges));
    }

    private static void listens(Visit visit) {
        visit.withVoice().open(School.READING).press("Listen");
    }

    private static void enlarges(Visit visit) {
        visit.unfold("Text settings").choose("Text size", "200\u00a0%").choose("Line spacing", "Very wide");
        visit.choose("Letters", "Dyslexia-friendly");
    }

    private static List<State> words(School school) {
        return List.of(
                state(
                        "reading, a word tapped",
                        school.newStudent,
                        School.READING,
                        visit -> new Pointer(visit).tap("delegation")),
                state("word", school.signedOut, "/words/left?article=rights-talks-to-begin-2011"),
                state("word, unknown", school.student, "/words/two-day"),
                state("words, none asked for yet", school.signedOut, "/words"));
    }

    private static List<State> attempts(School school) {
        return List.of(
                state("attempt, fresh", school.busyStudent, school.freshAttempt),
                state("attempt, answered", school.busyStudent, school.answeredAttempt),
                state("attempt, before submission", school.busyStudent, school.answeredAttempt + "/submission"),
                state("practice", school.busyStudent, school.practice),
                state("attempt, teacher", school.teacher, school.answeredAttempt),
                state("review, student", school.busyStudent, school.review),
                state("review, teacher", school.teacher, school.review),
                state("review, at the evidence", school.busyStudent, school.review + "#evidence-q3"));
    }

    private static List<State> types(School school) {
        return List.of(
                state("types, attempt", school.typesStudent, school.typesAttempt),
                state("types, review", school.typesStudent, school.typesReview),
                state(
                        "types, review, at further evidence",
                        school.typesStudent,
                        school.typesReview + "#evidence-q4-2"));
    }

    private static List<State> doors(School school) {
        return List.of(
                state("sign in", school.signedOut, "/sign-in"),
                state("sign in, problem", school.signedOut, "/sign-in", pressing("Sign in")),
                state("join", school.signedOut, "/join"),
                state("join, problems", school.signedOut, "/join", pressing("Join class")),
                state("join, student", school.student, "/join"),
                state("first teacher", school.nobodyYet, school.firstTeacherPath),
                state(
                        "first teacher, problems",
                        school.nobodyYet,
                        school.firstTeacherPath,
                        pressing("Create account")));
    }

    private static List<State> classes(School school) {
        return List.of(
                state("classes, none yet", school.teacherOfNoClass, "/classes"),
                state("classes, none yet, problem", school.teacherOfNoClass, "/classes", pressing("Create class")),
                state("classes", school.teacher, "/classes"),
                state("classes, problem", school.teacher, "/classes", pressing("Create class")),
                state("class, nobody yet", school.teacher, school.classWithNobody),
                state("class, one student", school.teacher, school.classWithStudents),
                state("class", school.teacher, school.classWithScores),
                state("gradebook, nobody yet", school.teacher, school.classWithNobody + "/gradebook"),
                state("gradebook, nothing begun", school.teacher, school.classWithStudents + "/gradebook"),
                state("gradebook", school.teacher, school.classWithScores + "/gradebook"));
    }

    private static List<State> odd(School school) {
        return List.of(
                state("no such page", school.signedOut, "/nowhere"),
                state("no such reading", school.student, "/read/nowhere"),
                state("not for this account", school.student, "/classes"));
    }

    static State state(String name, Guest guest, String path) {
        return state(name, guest, path, NOTHING);
    }

    static State state(String name, Guest guest, String path, Consumer<Visit> first) {
        return new State(name, guest, path, first);
    }

    private static Consumer<Visit> pressing(String button) {
        return visit -> visit.press(button);
    }

    /** What sort of page it is: what its name begins with. */
    String sort() {
        return name.split(",", 2)[0];
    }

    /** Whether nothing is done there that a later visit in the same browser could come upon. */
    boolean isOnlyLookedAt() {
        return first == NOTHING;
    }

    /** Goes there, and does what comes first. */
    Visit in(Visit visit) {
        visit.open(path);
        first.accept(visit);
        return visit;
    }

    @Override
    public String toString() {
        return name;
    }
}
