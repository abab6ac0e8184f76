package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.ServerProcess;

/**
 * What the server has confirmed is still there after it was killed in the middle of its work, and again on the same
 * data: a database that recovers from one kill may fail at a later one. {@code mvn test -Dtest=KillTest -Dkills=40}
 * looks harder; do so before taking a new version of the database.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int STUDENTS = 4;
    private static final int RESPONSES_BEFORE_THE_KILL = 100;

    @Test
    void everyConfirmedResponseIsThereAfterAKill() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            String code = server.classCode();
            List<BusyStudent> all = new ArrayList<>();
            for (int kill = 1; kill <= KILLS; kill++) {
                List<BusyStudent> students = students(server, code, kill);
                respondUntilKilled(server, students);
                all.addAll(students);
                server.restart();

                assertThat(all).as("kill %d", kill).allSatisfy(BusyStudent::findsEveryConfirmedResponse);
            }
        }
    }

    private static List<BusyStudent> students(ServerProcess server, String code, int kill) {
        List<BusyStudent> students = new ArrayList<>();
        for (int number = 1; number <= STUDENTS; number++) {
            Guest student = server.guest();
            String name = "Student " + kill + "-" + number;
            student.post("/join", "code", code, "name", name, "password", "blue river dog");
            students.add(new BusyStudent(student, student.startAttempt(), new ConcurrentHashMap<>()));
        }
        return students;
    }

    private static void respondUntilKilled(ServerProcess server, List<BusyStudent> students)
            throws InterruptedException {
        CountDownLatch responses = new CountDownLatch(RESPONSES_BEFORE_THE_KILL);
        List<Thread> threads = students.stream()
                .map(student -> new Thread(() -> student.respondUntilTheServerIsGone(responses)))
                .toList();
        threads.forEach(Thread::start);
        responses.await();
        server.kill();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /**
     * A student who changes one answer after the other.
     *
     * @param confirmed by question, the last answer that the server confirmed
     */
    private record BusyStudent(Guest guest, String attempt, Map<String, String> confirmed) {
        void respondUntilTheServerIsGone(CountDownLatch responses) {
            try {
                for (int turn = 0; ; turn++) {
                    String question = Sample.CHOICES.get(turn % Sample.CHOICES.size());
                    String answer = Sample.option(question, turn / Sample.CHOICES.size());
                    // until it is confirmed, nobody knows which of two answers is saved
                    confirmed.remove(question);
                    if (guest.respond(attempt, question, answer).status() == 204) {
                        confirmed.put(question, answer);
                        responses.countDown();
                    }
                }
            } catch (UncheckedIOException gone) {
                // the kill
            }
        }

        void findsEveryConfirmedResponse() {
            assertThat(confirmed).isNotEmpty();
            String page = guest.get(attempt).text();
            confirmed.forEach((question, answer) ->
                    assertThat(page).contains("name=\"" + question + "\" value=\"" + answer + "\" checked"));
        }
    }
}
