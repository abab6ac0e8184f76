package org.readback.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Guest.Answer;
import org.readback.Sample;
import org.readback.Server;

/** What a learner finds under Mine: all own attempts, and all own data in one file. */
class MineTest {
    private final Server server = Server.start();
    private final Guest teacher = server.teacher();
    private final String classPath = teacher.createClass("English 9B");
    private final Guest student = server.student("Amara Bello", teacher.joinCode(classPath));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allOwnAttemptsAreListedWithTheirScores() {
        String quiz = student.startAttempt();
        student.post(quiz + "/submission", "bridge-designer", Sample.KEY);
        String practice = practise(student);

        String mine = student.get("/mine").text();

        assertThat(mine).contains("2 attempts at 1 reading", "Harbour town opens its bridge");
        assertThat(mine).containsSubsequence(practice, "Practice", "In progress", quiz, "Quiz", "1 of 10");
    }

    @Test
    void whoHasNoAttemptIsToldWhatToDo() {
        assertThat(student.get("/mine").text()).contains("You have no attempts yet.", "See all readings");
    }

    @Test
    void aTeacherIsKindlyLedToTheGradebooks() {
        Answer refused = teacher.get("/mine");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("What your students did is in the gradebook of each class.");
    }

    @Test
    void theAttemptsOfOthersAreNotMine() {
        practise(server.student("Bo Chen", teacher.joinCode(classPath)));

        assertThat(student.get("/mine").text()).contains("You have no attempts yet.");
        assertThat(data(student).get("attempts")).isEmpty();
    }

    @Test
    void theDataTellTheAccountItsClassesAndEachAnswerWithItsTime() {
        String attempt = student.startAttempt();
        student.respond(attempt, "bridge-designer", "Tomas Ruud");
        student.respond(attempt, "bridge-designer", Sample.KEY);
        student.respond(attempt, "who-is-who", "an engineer", "", "a ferryman");
        student.post(attempt + "/submission");

        JsonNode data = data(student);

        assertThat(data.get("format").asText()).isEqualTo("readback-own-data");
        assertThat(data.get("version").asInt()).isEqualTo(1);
        assertThat(data.at("/account/name").asText()).isEqualTo("Amara Bello");
        assertThat(data.at("/account/role").asText()).isEqualTo("student");
        assertThat(data.at("/classes/0/name").asText()).isEqualTo("English 9B");
        assertThat(data.at("/classes/0/teacher").asText()).isEqualTo("Ms Okonkwo");
        JsonNode told = data.at("/attempts/0");
        assertThat(told.get("article").asText()).isEqualTo(Sample.SLUG);
        assertThat(told.get("purpose").asText()).isEqualTo("quiz");
        assertThat(told.get("submitted").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        JsonNode choice = question(told, "bridge-designer");
        assertThat(choice.get("type").asText()).isEqualTo("choice");
        assertThat(choice.get("options")).hasSize(4);
        assertThat(choice.at("/responses/0/answer").asText()).isEqualTo("Tomas Ruud");
        assertThat(choice.at("/responses/1/answer").asText()).isEqualTo(Sample.KEY);
        assertThat(choice.at("/responses/1/at").asText()).endsWith("Z");
        assertThat(choice.at("/score/points").asDouble()).isEqualTo(1);
        JsonNode matching = question(told, "who-is-who");
        assertThat(matching.get("items")).hasSize(3);
        assertThat(matching.at("/responses/0/answer/Ingrid Solheim").asText()).isEqualTo("an engineer");
    }

    private static JsonNode question(JsonNode attempt, String id) {
        for (JsonNode question : attempt.get("questions")) {
            if (question.get("id").asText().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("no question " + id);
    }

    @Test
    void theDataTellNoKeyNoFeedbackAndNoPassword() {
        String attempt = practise(student);
        student.respond(attempt, "book-author", "somebody else");

        String data = student.get("/mine/data").text();

        assertThat(data)
                .contains("Who wrote a book about the long wait?", "somebody else")
                .doesNotContain("\"key\"", "accepted", "evidence\"", "Paragraph 1 names the engineer", "argon2");
        assertThat(question(data(student).at("/attempts/0"), "bridge-designer")
                        .get("score")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatWasCheckedAndHintedIsTold() {
        String attempt = practise(student);
        student.post(attempt + "/hints/bridge-designer");
        student.respond(attempt, "bridge-designer", "Tomas Ruud");
        student.post(attempt + "/checks/bridge-designer", "bridge-designer", "Tomas Ruud");

        JsonNode question = question(data(student).at("/attempts/0"), "bridge-designer");

        assertThat(question.get("hint").asText()).endsWith("Z");
        assertThat(question.at("/checks/0/answer").asText()).isEqualTo("Tomas Ruud");
    }

    @Test
    void aGuestSeesOwnPracticeAndHowToKeepIt() {
        Guest guest = server.guest();
        String attempt = guest.post("/guests", "read", Sample.SLUG).path();

        assertThat(guest.get("/mine").text())
                .contains(attempt, "You practise as a guest", "Leave and forget my practice")
                .doesNotContain("Ask for my account");
        assertThat(data(guest).at("/account/role").asText()).isEqualTo("guest");
        assertThat(data(guest).get("attempts")).hasSize(1);
    }

    private static String practise(Guest student) {
        return student.post("/read/" + Sample.SLUG + "/attempts", "purpose", "practice")
                .path();
    }

    private static JsonNode data(Guest learner) {
        try {
            return new ObjectMapper().readTree(learner.get("/mine/data").text());
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
