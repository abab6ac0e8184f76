package org.readback.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Sample;
import org.readback.Server;

/** A student asks for deletion and a teacher grants it; a guest leaves at once. */
class LeavingTest {
    private final Server server = Server.start();
    private final Guest teacher = server.teacher();
    private final String classPath = teacher.createClass("English 9B");
    private final Guest student = server.student("Amara Bello", teacher.joinCode(classPath));
    private final String attempt = student.startAttempt();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theTeacherSeesTheRequestWithTheClassAndWithAllClasses() {
        assertThat(teacher.get(classPath).text()).doesNotContain("for deletion");

        Answer asked = student.post("/mine/deletion");

        assertThat(asked.path()).isEqualTo("/mine");
        assertThat(asked.text())
                .contains("You have asked for your account to be deleted", "Ms Okonkwo sees this and will do it");
        for (String page : new String[] {classPath, "/classes"}) {
            assertThat(teacher.get(page).text())
                    .contains("One student asks for deletion", "Delete Amara Bello’s account and answers");
        }
    }

    @Test
    void askingChangesNothingYetAndCanBeTakenBack() {
        student.post("/mine/deletion");
        student.respond(attempt, "bridge-designer", Sample.KEY);

        Answer withdrawn = student.post("/mine/deletion/withdrawal");

        assertThat(withdrawn.text()).contains("You have taken your request back.", "Ask for my account to be deleted");
        assertThat(student.get(attempt).text()).contains("1 of 9 answered");
        assertThat(teacher.get("/classes").text()).doesNotContain("for deletion");
    }

    @Test
    void theTeacherIsAskedOnceAndThenAllOfItIsGone() {
        student.post(attempt + "/submission", "bridge-designer", Sample.KEY);
        student.post("/mine/deletion");
        String deletion = deletionPath();

        assertThat(teacher.get(deletion).text())
                .contains("Delete Amara Bello’s account and answers?", "1 attempt, all answers");
        Answer done = teacher.post(deletion);

        assertThat(done.path()).isEqualTo("/classes");
        assertThat(done.text())
                .contains("The account and everything in it is deleted.")
                .doesNotContain("Amara");
        assertThat(teacher.get(classPath).text()).contains("Nobody has joined yet");
        assertThat(teacher.get(classPath + "/gradebook").text()).doesNotContain("Amara");
        assertThat(teacher.get(attempt).status()).isEqualTo(404);
        assertThat(server.guest()
                        .post("/sign-in", "name", "Amara Bello", "password", "blue river dog")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void othersKeepWhatIsTheirs() {
        Guest bo = server.student("Bo Chen", teacher.joinCode(classPath));
        String kept = bo.startAttempt();
        bo.respond(kept, "bridge-designer", Sample.KEY);
        student.post("/mine/deletion");

        teacher.post(deletionPath());

        assertThat(bo.get(kept).text()).contains("1 of 9 answered");
        assertThat(teacher.get(classPath).text()).contains("Bo Chen");
    }

    @Test
    void theNameIsFreeAgain() {
        student.post("/mine/deletion");
        teacher.post(deletionPath());

        Guest newcomer = server.student("Amara Bello", teacher.joinCode(classPath));

        assertThat(newcomer.get("/mine").text()).contains("You have no attempts yet.");
    }

    @Test
    void whoAskedForNothingIsNotDeleted() {
        student.post("/mine/deletion");
        String deletion = deletionPath();
        student.post("/mine/deletion/withdrawal");

        assertThat(teacher.get(deletion).status()).isEqualTo(404);
        assertThat(teacher.post(deletion).status()).isEqualTo(404);
        assertThat(teacher.post(deletion).text()).contains("Nothing was deleted now.");
        assertThat(student.get(attempt).status()).isEqualTo(200);
    }

    @Test
    void theBrowserOfADeletedStudentIsToldSo() {
        Guest otherDevice = server.guest();
        otherDevice.post("/sign-in", "name", "Amara Bello", "password", "blue river dog", "next", "");
        student.post("/mine/deletion");
        teacher.post(deletionPath());

        Answer saving = student.respond(attempt, "bridge-designer", Sample.KEY);
        assertThat(saving.status()).isEqualTo(410);
        assertThat(saving.text())
                .isEqualTo("The account that was signed in here is deleted, with everything in it. "
                        + "Nothing more is saved in it.");
        assertThat(student.respond(attempt, "years-waited", "Twenty").status()).isEqualTo(410);
        Answer page = otherDevice.get(attempt);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("<h1>This account is gone</h1>", "See all readings");
        assertThat(otherDevice.get("/mine").path()).isEqualTo("/sign-in");
    }

    @Test
    void onAnOpenPageADeletedStudentIsToldOnce() {
        student.post("/mine/deletion");
        teacher.post(deletionPath());

        assertThat(student.get("/").text()).contains("The account that was signed in here is deleted", "Sign in");
        assertThat(student.get("/").text()).doesNotContain("is deleted");
    }

    @Test
    void aGuestLeavesAtOnceAfterBeingAsked() {
        Guest guest = server.guest();
        String practice = guest.post("/guests", "read", Sample.SLUG).path();

        assertThat(guest.post("/sign-out").text()).contains("Leave and forget your practice?");
        assertThat(guest.get(practice).status()).isEqualTo(200);
        Answer left = guest.post("/mine/deletion");

        assertThat(left.path()).isEqualTo("/");
        assertThat(left.text()).contains("Everything you did as a guest is deleted.", "Sign in");
        assertThat(guest.get(practice).path()).isEqualTo("/sign-in");
        assertThat(guest.cookies()).isEmpty();
    }

    private String deletionPath() {
        return teacher.get("/classes").find("href=\"(/students/\\d+/deletion)\"");
    }
}
