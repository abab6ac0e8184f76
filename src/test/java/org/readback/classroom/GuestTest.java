package org.readback.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Sample;
import org.readback.Server;

/** People who practise without an account, and what becomes of it when they make one. */
class GuestTest {
    private final Server server = Server.start();
    private final Guest teacher = server.teacher();
    private final String classPath = teacher.createClass("English 9B");
    private final String code = teacher.joinCode(classPath);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoOnlyReadsIsNoGuest() {
        Guest reader = server.guest();

        reader.get("/");
        reader.get("/read/" + Sample.SLUG);

        assertThat(reader.cookies()).isEmpty();
    }

    @Test
    void aGuestAnswersWithoutAnAccountAndComesBackDaysLater() {
        Guest guest = server.guest();
        String attempt = practise(guest);
        guest.respond(attempt, "bridge-designer", Sample.KEY);

        assertThat(guest.get(attempt).text()).contains("1 of 9 answered");
        assertThat(guest.cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.getMaxAge()).isGreaterThan(30L * 24 * 60 * 60);
            assertThat(cookie.isHttpOnly()).isTrue();
        });
    }

    @Test
    void aSecondPractiseInTheSameBrowserIsTheSameGuests() {
        Guest guest = server.guest();
        String attempt = practise(guest);

        assertThat(practise(guest)).isEqualTo(attempt);
    }

    @Test
    void whateverAGuestStartsIsPractice() {
        Guest guest = server.guest();
        practise(guest);

        assertThat(guest.startAttempt()).isEqualTo(practise(guest));
        assertThat(guest.get(guest.startAttempt()).text()).contains("This is practice: it doesn’t count.");
        assertThat(guest.get("/read/" + Sample.SLUG).text())
                .contains("You practise as a guest", "Go on practising")
                .doesNotContain("Start attempt");
    }

    @Test
    void guestsSeeNothingOfEachOther() {
        Guest guest = server.guest();
        String attempt = practise(guest);
        Guest another = server.guest();
        practise(another);

        assertThat(another.get(attempt).status()).isEqualTo(404);
        assertThat(another.respond(attempt, "bridge-designer", Sample.KEY).status())
                .isEqualTo(403);
        assertThat(teacher.get(attempt).status()).isEqualTo(404);
    }

    @Test
    void aGuestIsInNoClassAndNoGradebook() {
        practise(server.guest());

        assertThat(teacher.get(classPath).text()).contains("Nobody has joined yet");
        assertThat(teacher.get(classPath + "/gradebook").text()).contains("Nobody has joined yet");
    }

    @Test
    void nobodySignsInAsAGuest() {
        practise(server.guest());

        assertThat(server.guest()
                        .post("/sign-in", "name", "Guest", "password", "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aGuestWhoJoinsAClassIsTheStudentWhoDidIt() {
        Guest guest = server.guest();
        String attempt = practise(guest);
        guest.respond(attempt, "bridge-designer", Sample.KEY);

        Answer joined = guest.post("/join", "code", code, "name", "Amara Bello", "password", "blue river dog");

        assertThat(joined.text()).contains("What you did as a guest is in your account now.", "Amara Bello");
        assertThat(guest.get("/").text()).doesNotContain("What you did as a guest");
        assertThat(guest.get(attempt).text()).contains("1 of 9 answered");
        assertThat(teacher.get(classPath).text()).contains("Amara Bello");
        assertThat(signedIn("Amara Bello").get(attempt).text()).contains("1 of 9 answered");
        assertThat(guest.cookies())
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getMaxAge()).isEqualTo(-1));
    }

    @Test
    void aGuestWhoChoosesATakenNameLosesNothing() {
        server.student("Amara Bello", code);
        Guest guest = server.guest();
        String attempt = practise(guest);

        Answer refused = guest.post("/join", "code", code, "name", "amara bello", "password", "green hill cat");

        assertThat(refused.text()).contains("Somebody here already has this name.");
        assertThat(guest.get(attempt).text()).contains("0 of 9 answered");
    }

    @Test
    void aGuestWhoSignsInFindsThePracticeInTheAccount() {
        server.student("Amara Bello", code);
        Guest guest = server.guest();
        String attempt = practise(guest);
        guest.respond(attempt, "bridge-designer", Sample.KEY);

        Answer signedIn = guest.post(
                "/sign-in", "name", "Amara Bello", "password", "blue river dog", "next", "/read/" + Sample.SLUG);

        assertThat(signedIn.path()).isEqualTo("/read/" + Sample.SLUG);
        assertThat(signedIn.text()).contains("What you did as a guest is in your account now.");
        assertThat(signedIn("Amara Bello").get(attempt).text()).contains("1 of 9 answered");
    }

    @Test
    void aWrongPasswordLeavesTheGuestAGuest() {
        server.student("Amara Bello", code);
        Guest guest = server.guest();
        String attempt = practise(guest);

        guest.post("/sign-in", "name", "Amara Bello", "password", "guess");

        assertThat(guest.get(attempt).text()).contains("0 of 9 answered");
    }

    @Test
    void aGuestWhoSignsInAsATeacherTakesNothingAlong() {
        Guest guest = server.guest();
        String attempt = practise(guest);

        Answer signedIn = guest.post("/sign-in", "name", "Ms Okonkwo", "password", "three short words", "next", "");

        assertThat(signedIn.path()).isEqualTo("/classes");
        assertThat(signedIn.text()).doesNotContain("What you did as a guest");
        assertThat(guest.get(attempt).status()).isEqualTo(404);
    }

    @Test
    void moreGuestsFromOneAddressThanSomeClassesHaveAreAskedToWait() {
        for (int i = 0; i < GuestBrake.MOST; i++) {
            server.guest().post("/guests", "read", "no-such-reading");
        }

        Answer refused = server.guest().post("/guests", "read", Sample.SLUG);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Try again in an hour, or sign in.");
    }

    @Test
    void aSchoolWithoutGuestsLetsPeopleReadButNotPractise() {
        try (Server strict = Server.startWithoutGuests()) {
            Guest reader = strict.guest();

            assertThat(reader.get("/read/" + Sample.SLUG).text())
                    .contains("Sign in to take the quiz")
                    .doesNotContain("Practise without an account");
            Answer refused = reader.post("/guests", "read", Sample.SLUG);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("Practising needs an account here.");
            assertThat(reader.cookies()).isEmpty();
        }
    }

    private static String practise(Guest guest) {
        return guest.post("/guests", "read", Sample.SLUG).path();
    }

    private Guest signedIn(String name) {
        Guest person = server.guest();
        person.post("/sign-in", "name", name, "password", "blue river dog", "next", "");
        return person;
    }
}
