package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.Guest;
import org.readback.Server;

/** What can't be the answer to a question, over HTTP. */
class RefusedAnswerTest {
    private final Server server = Server.start();
    private Guest student = server.guest();
    private String attempt = "";

    @BeforeEach
    void anAttempt() {
        Guest teacher = server.teacher();
        student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        attempt = student.startAttempt();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anOptionThatIsNotOfferedCantBeTicked() {
        assertThat(student.respond(attempt, "bridge-is-for", "Bicycles", "Tractors")
                        .status())
                .isEqualTo(422);
        assertThat(student.get(attempt).text()).contains("0 of 9 answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge-for-cars", "order-of-events", "who-is-who"})
    void whatNoControlSendsIsRefused(String question) {
        assertThat(student.respond(attempt, question, "perhaps").status()).isEqualTo(422);
        assertThat(student.respond(attempt, question).status()).isEqualTo(422);
        assertThat(student.respond(attempt, question, "1", "2", "3", "4", "5").status())
                .isEqualTo(422);
        assertThat(student.respond(attempt, "order-of-events", "1", "2", "3", "5")
                        .status())
                .isEqualTo(422);
        assertThat(student.get(attempt).text()).contains("0 of 9 answered");
    }

    @Test
    void anAnswerOfMoreThanAThousandCharactersIsRefused() {
        Guest.Answer tooLong = student.respond(attempt, "book-author", "a".repeat(1_001));

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text())
                .isEqualTo("An answer has at most 1,000 characters. Shorten yours, and it will be saved.");
        assertThat(student.respond(attempt, "book-author", "a".repeat(1_000)).status())
                .isEqualTo(204);
        assertThat(student.respond(attempt, "book-author", "tab\tand\u0000nothing")
                        .status())
                .isEqualTo(204);
        assertThat(student.get(attempt).text()).contains("value=\"tab and nothing\"");
    }
}
