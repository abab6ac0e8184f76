package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;
import org.readback.ServerProcess;

/** The end of an attempt whose time is limited: the server's clock decides, whoever is there. */
class DeadlineTest {
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Duration INSIDE_THE_GRACE = Duration.ofSeconds(1);
    private static final Duration AFTER_THE_GRACE = Attempt.GRACE.plusSeconds(1);
    private static final String TIME_IS_UP =
            "The time for this attempt is up. What you had answered by then is submitted.";

    private final Server server = Server.start();
    private Guest teacher = server.guest();
    private Guest student = server.guest();
    private String assignment = "";
    private String attempt = "";

    @BeforeEach
    void anAttemptWithOneAnswer() {
        teacher = server.teacher();
        String classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
        assignment = server.timed().assignment(classPath, LIMIT);
        attempt = student.post(assignment + "/attempts").path();
        student.respond(attempt, "bridge-designer", Sample.KEY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theServerSubmitsByItselfWhenNobodyIsThere() {
        server.timed().endedAgo(attempt, AFTER_THE_GRACE);

        awaitSubmission(teacher, assignment, "Submitted: 1 of 10");
        assertThat(student.get(attempt).text()).contains(", when the time was up", "<b>1</b> of 10");
    }

    /** As the teacher sees it, whose page submits nothing itself. */
    private static void awaitSubmission(Guest teacher, String assignment, String state) {
        for (int look = 0; look < 300; look++) {
            if (teacher.get(assignment).text().contains(state)) {
                return;
            }
            pause();
        }
        throw new AssertionError("never submitted: " + teacher.get(assignment).text());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void theServerSubmitsByItselfAfterARestartBeyondTheDeadline() throws Exception {
        try (ServerProcess process = ServerProcess.start()) {
            Guest itsTeacher = process.teacher();
            String classPath = itsTeacher.createClass("English 9B");
            String code = itsTeacher.joinCode(classPath);
            process.kill();
            String quick = process.timed().assignment(classPath, Duration.ofSeconds(1));
            process.restart();
            Guest bao = process.guest();
            bao.post("/join", "code", code, "name", "Bao Nguyen", "password", "blue river dog");
            String begun = bao.post(quick + "/attempts").path();
            assertThat(bao.respond(begun, "bridge-designer", Sample.KEY).status())
                    .isEqualTo(204);

            process.kill();
            process.restart();

            awaitSubmission(itsTeacher, quick, "Submitted: 1 of 10");
            assertThat(bao.get(begun).text()).contains(", when the time was up");
        }
    }

    @Test
    void whatArrivesInsideTheGraceCounts() {
        server.timed().endedAgo(attempt, INSIDE_THE_GRACE);

        assertThat(student.respond(attempt, "crossing-before", "By ferry").status())
                .isEqualTo(204);
        assertThat(student.post(attempt + "/submission", "years-waited", "Forty-one")
                        .text())
                .contains("<b>4</b> of 10", ", when the time was up");
    }

    @Test
    void whatArrivesAfterTheGraceIsRefusedKindlyAndChangesNothing() {
        server.timed().endedAgo(attempt, AFTER_THE_GRACE);

        refuses(student.respond(attempt, "crossing-before", "By ferry"));
        refuses(student.post(attempt + "/responses", "crossing-before", "By ferry"));
        refuses(student.post(attempt + "/checks/crossing-before", "crossing-before", "By ferry"));
        assertThat(student.post(attempt + "/submission", "crossing-before", "By ferry")
                        .text())
                .contains("<b>1</b> of 10", ", when the time was up");
        refuses(student.respond(attempt, "crossing-before", "By ferry"));
        assertThat(server.log(attempt)).containsExactly("bridge-designer=" + Sample.KEY);
    }

    private static void refuses(Guest.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains(TIME_IS_UP);
    }

    @Test
    void thePageBeforeASubmissionLeadsToTheReviewOnceTheTimeIsUp() {
        assertThat(student.get(attempt + "/submission").text()).contains("Your time ends at");
        server.timed().endedAgo(attempt, AFTER_THE_GRACE);

        assertThat(student.get(attempt + "/submission").path()).isEqualTo(attempt);
        assertThat(student.get(attempt).text()).contains("<b>1</b> of 10");
    }

    @Test
    void whoSubmitsInTimeIsNotSaidToHaveRunOutOfIt() {
        assertThat(student.post(attempt + "/submission").text())
                .contains("Submitted ")
                .doesNotContain("when the time was up");
    }

    @Test
    void severalSubmissionsAtOnceAreOne() throws Exception {
        List<Guest.Answer> answers =
                atOnce(6, () -> student.post(attempt + "/submission", "crossing-before", "By ferry"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).contains("<b>2</b> of 10"));
        assertThat(server.timed().submissions(attempt)).isEqualTo(1);
    }

    @Test
    void theClockAndItsStudentSubmitOnlyOnce() throws Exception {
        server.timed().endedAgo(attempt, AFTER_THE_GRACE);

        List<Guest.Answer> answers =
                atOnce(6, () -> student.post(attempt + "/submission", "crossing-before", "By ferry"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.text()).contains("<b>1</b> of 10"));
        assertThat(server.timed().submissions(attempt)).isEqualTo(1);
    }

    private static List<Guest.Answer> atOnce(int times, Callable<Guest.Answer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<Guest.Answer>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(threads.submit(request));
            }
            List<Guest.Answer> answers = new ArrayList<>();
            for (Future<Guest.Answer> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void onlyItsStudentAndTeacherAskHowMuchTimeIsLeft() {
        Guest other = server.student("Bao Nguyen", teacher.joinCode("/classes/1"));

        assertThat(Integer.parseInt(student.get(attempt + "/time").text())).isBetween(1, 1_200);
        assertThat(other.get(attempt + "/time").status()).isEqualTo(404);
        assertThat(student.get(attempt).text()).contains("data-seconds", "Your time ends at");
    }
}
