package org.readback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.Guest;
import org.readback.Server;

/** What pages move over a slow network. A visit also fails if it asks another site for anything. */
class WeightTest {
    private static final long FIRST_VISIT = 60_000;
    private static final long LATER_VISIT = 15_000;
    private static final Server SERVER = Server.startWithBundledReadings();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing-rights-talks-1997",
                "china-halts-talks-2004",
                "rights-dialogue-2011",
                "rights-talks-to-begin-2011",
                "washington-beijing-dispute-2004"
            })
    void aReadingIsLight(String article) {
        isLight("reading " + article, SERVER.guest(), "/read/" + article);
    }

    @Test
    void anAttemptAndItsReviewAreLight() {
        Guest teacher = SERVER.teacher();
        Guest student = SERVER.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        String attempt = student.post("/read/rights-dialogue-2011/attempts").path();
        isLight("attempt", student, attempt);
        student.post(attempt + "/submission");
        isLight("review", student, attempt);
    }

    private static void isLight(String name, Guest guest, String path) {
        try (Visit visit = Visit.by(guest)) {
            Weight first = Weight.of(visit, path);
            Weight later = Weight.of(visit, path);
            System.out.println(name + ", first visit: " + first);
            System.out.println(name + ", later visit: " + later);
            assertThat(first.bytes()).as("first: %s", first).isBetween(1_000L, FIRST_VISIT);
            assertThat(later.bytes()).as("later: %s", later).isBetween(1_000L, LATER_VISIT);
        }
    }
}
