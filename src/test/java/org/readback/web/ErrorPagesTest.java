package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Server;

class ErrorPagesTest {
    private final Server server = Server.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anUnknownPageIsAPage() {
        for (String path : new String[] {"/nothing-here", "/read/nothing-here", "/css/nothing.css", "/author"}) {
            Answer answer = server.guest().get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text())
                    .contains("<h1>No such page</h1>", "See all readings")
                    .doesNotContain("Exception", "Endpoint");
        }
    }

    @Test
    void anAddressWithAnOddIdIsAnUnknownPage() {
        Guest teacher = server.teacher();

        assertThat(teacher.get("/classes/one").status()).isEqualTo(404);
        assertThat(teacher.get("/classes/99999999999999999999").status()).isEqualTo(404);
    }

    @Test
    void stylesAndScriptsAreServedToEveryone() {
        assertThat(server.guest().get("/css/readback.css").text()).contains("@import");
        assertThat(server.guest().get("/js/attempt.js").status()).isEqualTo(200);
    }

    @Test
    void theServerSaysThatItIsUp() {
        assertThat(server.guest().get("/up")).isEqualTo(new Answer(200, "/up", "up"));
    }
}
