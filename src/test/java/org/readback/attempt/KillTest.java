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

/** What the server has confirmed is still there after it was killed in the middle of its work. */
class KillTest {
    private static final int STUDENTS = 6;
    private static final int RESPONSES_BEFORE_THE_KILL = 200;

    @Test
    void everyConfirmedResponseIsThereAfterAKill() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            List<BusyStudent> students = students(server);
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
            server.restart();

            assertThat(students).allSatisfy(BusyStudent::findsEveryConfirmedResponse);
        }
    }

    private static List<BusyStudent> students(ServerProcess server) {
        String code = server.classCode();
        List<BusyStudent> students = new ArrayList<>();
        for (int number = 1; number <= STUDENTS; number++) {
            Guest student = server.guest();
            student.post("/join", "code", code, "name", "Student " + number, "password", "blue river dog");
            students.add(new BusyStudent(student, student.startAttempt(), new ConcurrentHashMap<>()));
        }
        return students;
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
                    String question = Sample.IDS.get(turn % Sample.IDS.size());
                    String answer = Sample.option(question, turn / Sample.IDS.size());
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
