package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.attempt.Shown.all;
import static org.readback.attempt.Shown.labels;
import static org.readback.attempt.Shown.selected;
import static org.readback.attempt.Shown.the;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** A student's way through a question of each type, over HTTP. */
class TypesTest {
    private static final Map<String, String> ROLES =
            Map.of("Ingrid Solheim", "an engineer", "Tomas Ruud", "the mayor", "Amal Haddad", "a teacher");

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
    void everyKeyEarnsItsPoint() {
        student.respond(attempt, "bridge-for-cars", "false");
        student.respond(attempt, "book-author", " ms HADDAD. ");
        student.respond(attempt, "money-ran-out", "twice");
        student.respond(attempt, "order-of-events", positions(Sample.ORDER));
        student.respond(attempt, "who-is-who", partners(ROLES));
        student.respond(attempt, "bridge-is-for", "Bicycles", "People on foot");
        assertThat(student.get(attempt).text()).contains("6 of 9 answered");

        Guest.Answer review = student.post(attempt + "/submission");

        assertThat(review.text()).contains("<b>6</b> of 10");
        assertThat(review.text().split("class=\"verdict right\"", -1)).hasSize(7);
    }

    @Test
    void someOfTheBoxesEarnPartOfAPointAndEachWrongOneIsRefuted() {
        student.respond(attempt, "bridge-is-for", "", "Bicycles", "A ferry");

        String review =
                the("bridge-is-for", student.post(attempt + "/submission").text());

        assertThat(review)
                .contains("Partly right: 0.2 of 1")
                .contains("<q>Until that day people crossed the harbour by ferry.</q>");
        assertThat(review.split(">Your answer<", -1)).as("a wrong one").hasSize(2);
        assertThat(review.split(">Your answer, right<", -1)).hasSize(2);
        assertThat(review.split(">Right answer<", -1))
                .as("one that isn't ticked")
                .hasSize(2);
    }

    @Test
    void aMisspeltAnswerIsRightAndTheReviewTellsWhatItCountedAs() {
        student.respond(attempt, "book-author", "Amal Hadad");

        String review = the("book-author", student.post(attempt + "/submission").text());

        assertThat(review).contains("verdict right", "<strong>Your answer, counted as “Amal Haddad”</strong>");
    }

    @Test
    void howPointsAreEarnedStandsBeforeTheAnswer() {
        String page = student.get(attempt).text();

        assertThat(the("bridge-designer", page)).doesNotContain("-credit");
        assertThat(the("years-waited", page)).contains("aria-describedby=\"q3-credit\"", ">2 points.</p>");
        assertThat(the("book-author", page)).contains("nor does a slip in a word of 5 letters or more");
        assertThat(the("order-of-events", page)).contains("comes straight after the right one");
        assertThat(the("who-is-who", page)).contains("Each right pair earns its share of the point.");
        assertThat(the("bridge-is-for", page)).contains("ticking everything earns 0");
    }

    @Test
    void partOfAnOrderAndOfAMatchingEarnsPartOfAPoint() {
        List<String> order = Sample.ORDER;
        student.respond(
                attempt, "order-of-events", positions(List.of(order.get(3), order.get(0), order.get(1), order.get(2))));
        student.respond(attempt, "who-is-who", partners(Map.of("Tomas Ruud", "the mayor")));
        student.respond(attempt, "money-ran-out", "three times");

        Guest.Answer review = student.post(attempt + "/submission");

        assertThat(review.text())
                .contains("<b>1</b> of 10", "Partly right: 0.7 of 1", "Partly right: 0.3 of 1")
                .contains("2 of 3 come straight after the one they should follow.")
                .contains("Also right: two times")
                .contains("Your order", "Right order");
        assertThat(the("money-ran-out", review.text())).contains("three times", "Not right", "twice");
        assertThat(student.get("/").text()).contains("Submitted: 1 of 10");
    }

    @Test
    void theSameAnswersAreThereWhenTheStudentComesBack() {
        student.respond(attempt, "bridge-for-cars", "true");
        student.respond(attempt, "book-author", "Odd \"O\" <Nilsen>");
        student.respond(attempt, "order-of-events", "", "2", "2", "");
        student.respond(attempt, "who-is-who", "", "a ferryman", "");
        student.respond(attempt, "bridge-is-for", "Cars", "Horses");

        String page = student.get(attempt).text();

        assertThat(page).contains("value=\"true\" checked", "value=\"Odd &#34;O&#34; &lt;Nilsen>\"");
        assertThat(selected(page, "order-of-events")).containsExactly("", "2", "2", "");
        assertThat(selected(page, "who-is-who")).containsExactly("", "a ferryman", "");
        assertThat(all("value=\"(\\w+)\" checked", the("bridge-is-for", page)))
                .containsExactlyInAnyOrder("Cars", "Horses");
        assertThat(page).as("half an answer is none yet").contains("3 of 9 answered");
    }

    @Test
    void anAnswerThatIsTakenBackIsABlank() {
        student.respond(attempt, "book-author", "Haddad");
        student.respond(attempt, "book-author", "  ");
        student.respond(attempt, "who-is-who", partners(ROLES));
        student.respond(attempt, "who-is-who", "", "", "");
        student.respond(attempt, "bridge-is-for", "Bicycles");
        student.respond(attempt, "bridge-is-for");
        assertThat(student.get(attempt).text()).contains("0 of 9 answered");

        String review = student.post(attempt + "/submission").text();

        assertThat(review).contains("<b>0</b> of 10").doesNotContain("Not right", "Partly right", "Your answer");
        assertThat(review.split("Not answered", -1)).hasSize(10);
    }

    @Test
    void theFormOfABrowserWithoutScriptsSendsEveryControl() {
        Guest.Answer saved = student.post(
                attempt + "/responses",
                form(Map.of("book-author", List.of(""), "money-ran-out", List.of("two times"))));
        assertThat(saved.text()).contains("1 of 9 answered");

        Guest.Answer review = student.post(
                attempt + "/submission",
                form(Map.of(
                        "bridge-for-cars", List.of("false"),
                        "book-author", List.of("Amal Haddad"),
                        "money-ran-out", List.of("two times"),
                        "order-of-events", List.of(positions(Sample.ORDER)),
                        "who-is-who", List.of(partners(ROLES)))));

        assertThat(review.text()).contains("<b>5</b> of 10");
    }

    @Test
    void aFormWhoseBoxesAreAllUntickedTakesTheAnswerBack() {
        student.respond(attempt, "bridge-is-for", "Bicycles");
        assertThat(the("bridge-is-for", student.get(attempt).text()))
                .contains("type=\"hidden\" name=\"bridge-is-for\" value=\"\"");

        Guest.Answer saved = student.post(attempt + "/responses", "bridge-is-for", "");

        assertThat(saved.text()).contains("0 of 9 answered");
    }

    @Test
    void theReviewLeadsToAllEvidenceAndToWhatRefutesTheAnswer() {
        student.respond(attempt, "bridge-designer", "Tomas Ruud");

        String review = student.post(attempt + "/submission").text();

        assertThat(the("bridge-designer", review))
                .contains("About your answer, the article says: <q>the mayor, Tomas Ruud</q>")
                .contains("href=\"#evidence-q1-2\">Read it in paragraph 1</a>");
        assertThat(review).contains("id=\"evidence-q1-2\"><a href=\"#q1\">Q1</a>");
        assertThat(the("bridge-for-cars", review))
                .contains("href=\"#evidence-q4\">See it in paragraph 6</a>")
                .contains("href=\"#evidence-q4-2\">and in paragraph 7</a>");
        assertThat(review.split(" id=\"", -1))
                .as("no id stands twice")
                .extracting(part -> part.replaceAll("(?s)\".*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatRefutesAnotherAnswerIsNotShown() {
        student.respond(attempt, "bridge-designer", "Odd Nilsen");

        assertThat(student.post(attempt + "/submission").text()).doesNotContain("the article says");
    }

    @Test
    void nothingBeforeSubmissionTellsAKeyOrTheRightOrder() {
        String page = student.get(attempt).text().replaceAll("(?s)<article.*?</article>", "");
        String saved = student.respond(attempt, "book-author", "Odd Nilsen").text();

        assertThat(page + saved).doesNotContain("twice", "two times", "Ms Haddad", "____", "evidence", "refut");
        assertThat(the("book-author", page)).doesNotContain("Haddad");
        assertThat(labels(page, "order-of-events")).containsExactlyInAnyOrderElementsOf(Sample.ORDER);
        assertThat(labels(page, "order-of-events")).isNotEqualTo(Sample.ORDER);
        assertThat(page.split(">a ferryman</option>", -1))
                .as("each item has every partner")
                .hasSize(4);
    }

    /** The values of the ordering's lists, as they are shown, that put its items in this order. */
    private String[] positions(List<String> order) {
        return labels(student.get(attempt).text(), "order-of-events").stream()
                .map(item -> String.valueOf(order.indexOf(item) + 1))
                .toArray(String[]::new);
    }

    private String[] partners(Map<String, String> roles) {
        return labels(student.get(attempt).text(), "who-is-who").stream()
                .map(item -> roles.getOrDefault(item, ""))
                .toArray(String[]::new);
    }

    private static String[] form(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(control ->
                        control.getValue().stream().flatMap(value -> List.of(control.getKey(), value).stream()))
                .toArray(String[]::new);
    }
}
