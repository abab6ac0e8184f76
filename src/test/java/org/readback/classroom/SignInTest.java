package org.readback.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Server;

class SignInTest {
    private final Server server = Server.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstTeachersLinkWorksOnce() {
        String link = server.firstTeacherPath();

        Answer created = server.guest().post(link, "name", "Ms Okonkwo", "password", "three short words");
        Answer again = server.guest().post(link, "name", "Mr Second", "password", "three short words");

        assertThat(created.path()).isEqualTo("/classes");
        assertThat(again.status()).isEqualTo(404);
        assertThat(server.guest().get(link).status()).isEqualTo(404);
    }

    @Test
    void aGuessedLinkCreatesNobody() {
        Answer guessed = server.guest().post("/first-teacher/guess", "name", "Eve", "password", "three short words");

        assertThat(guessed.status()).isEqualTo(404);
        assertThat(server.firstTeacherPath()).startsWith("/first-teacher/");
    }

    @Test
    void aStudentJoinsAndSignsInAgainWithAnySpellingOfTheName() {
        Guest teacher = server.teacher();
        server.student("Amara  Bello", teacher.joinCode(teacher.createClass("English 9B")));

        Answer signedIn = server.guest()
                .post("/sign-in", "name", "\u00a0amara\u200b bello ", "password", "blue river dog", "next", "");

        assertThat(signedIn.path()).isEqualTo("/");
        assertThat(signedIn.text()).contains("Amara Bello", "Sign out");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        server.teacher();

        Answer wrong = server.guest().post("/sign-in", "name", "Ms Okonkwo", "password", "guess");
        Answer unknown = server.guest().post("/sign-in", "name", "Nobody", "password", "guess");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("This name and password don’t go together.", "value=\"Ms Okonkwo\"");
        assertThat(unknown.text().replace("Nobody", "Ms Okonkwo")).isEqualTo(wrong.text());
    }

    @Test
    void signingInLeadsBackToWhereOneWasButNeverToAnotherSite() {
        server.teacher();
        String[] name = {"name", "Ms Okonkwo", "password", "three short words", "next", ""};

        name[5] = "/read/harbour-bridge";
        assertThat(server.guest().post("/sign-in", name).path()).isEqualTo("/read/harbour-bridge");
        for (String elsewhere : new String[] {"//evil.example/x", "https://evil.example", "/\\evil.example"}) {
            name[5] = elsewhere;
            assertThat(server.guest().post("/sign-in", name).path()).isEqualTo("/classes");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        Guest teacher = server.teacher();

        teacher.post("/sign-out");

        assertThat(teacher.get("/classes").path()).isEqualTo("/sign-in");
    }

    @Test
    void aWrongFormSaysWhatIsWrongAndKeepsWhatWasTyped() {
        Answer refused = server.guest().post("/join", "code", "abc123", "name", "Amara", "password", "short");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("No class has this code. Check it with your teacher.")
                .contains("Choose a password of 8 characters or more.")
                .contains("value=\"abc123\"", "value=\"Amara\"")
                .doesNotContain("short\"");
    }

    @Test
    void twoStudentsDontShareAName() {
        Guest teacher = server.teacher();
        String code = teacher.joinCode(teacher.createClass("English 9B"));
        server.student("Amara Bello", code);

        Answer second =
                server.guest().post("/join", "code", code, "name", "AMARA BELLO", "password", "another password");

        assertThat(second.text()).contains("Somebody here already has this name.");
    }

    @Test
    void aSignedInStudentJoinsASecondClassWithTheCodeAlone() {
        Guest teacher = server.teacher();
        Guest student = server.student("Amara Bello", teacher.joinCode(teacher.createClass("English 9B")));
        String second = teacher.createClass("Reading club");

        student.post("/join", "code", teacher.joinCode(second));

        assertThat(teacher.get(second).text()).contains("Amara Bello");
    }
}
