package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.Guest;
import org.readback.Sample;
import org.readback.Server;

/** "Prove it" over HTTP: an assignment asks for the sentence that proves each answer. */
class ProvingTest {
    private static final String DESIGNER = "bridge-designer";

    /** The second sentence of the first paragraph: "The engineer Ingrid Solheim designed it, …" */
    private static final String PROOF = "1.2";

    private final Server server = Server.start();
    private Guest student = server.guest();
    private String attempt = "";

    @BeforeEach
    void anAttemptThatAsksForProofs() {
        Guest teacher = server.teacher();
        String classPath = teacher.createClass("English 9B");
        student = server.student("Amara Bello", teacher.joinCode(classPath));
        String assignment = teacher.assign(classPath, "proof", "yes");
        attempt = student.post(assignment + "/attempts").path();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String prove(String question, String sentence) {
        return student.post(attempt + "/proofs/" + question, "sentence", sentence)
                .text();
    }

    @Test
    void theWayToTheSentencesSavesTheFormFirst() {
        Guest.Answer sentences = student.post(attempt + "/responses?then=proofs/" + DESIGNER, DESIGNER, Sample.KEY);

        assertThat(sentences.path()).isEqualTo(attempt + "/proofs/" + DESIGNER);
        assertThat(sentences.text()).contains("Who designed the bridge?", "value=\"1.2\"", "value=\"2.1\"");
        assertThat(student.get(attempt).text()).contains("value=\"" + Sample.KEY + "\" checked");
    }

    @Test
    void theSentenceIsKeptAndCanBeChanged() {
        assertThat(prove(DESIGNER, "1.1")).contains("Your proof: <q>The town of Ravnholm opened its first bridge");

        assertThat(prove(DESIGNER, PROOF)).contains("Your proof: <q>The engineer Ingrid Solheim designed it");
        assertThat(student.get(attempt + "/proofs/" + DESIGNER).text()).contains("value=\"1.2\" checked");
    }

    @Test
    void proofsAreScoredApart() {
        prove(DESIGNER, PROOF);
        prove("crossing-before", "1.1");

        String review = student.post(attempt + "/submission").text();

        assertThat(review).contains("<b>0</b> of 10", "Proved by the right sentence: 1 of 9", "Not the sentence");
    }

    @Test
    void nothingTellsWhichSentenceIsRightBeforeSubmission() {
        prove(DESIGNER, PROOF);

        assertThat(student.get(attempt).text()
                        + student.get(attempt + "/proofs/" + DESIGNER).text())
                .doesNotContain("Proved", "<mark");
    }

    @Test
    void noSentenceIsNoProof() {
        assertThat(student.post(attempt + "/proofs/" + DESIGNER, "sentence", "99.1")
                        .status())
                .isEqualTo(422);
        assertThat(student.post(attempt + "/proofs/" + DESIGNER).status()).isEqualTo(422);
        assertThat(student.post(attempt + "/proofs/no-such-question", "sentence", PROOF)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void afterSubmissionNothingIsProvedAnyMore() {
        student.post(attempt + "/submission");

        assertThat(student.post(attempt + "/proofs/" + DESIGNER, "sentence", PROOF)
                        .status())
                .isEqualTo(409);
    }
}
