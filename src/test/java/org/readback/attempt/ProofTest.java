package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Evidence;
import org.readback.bank.Question;
import org.readback.bank.Question.Choice;
import org.readback.bank.Question.Details;

/** Which sentence proves an answer. */
class ProofTest {
    private static boolean proves(String sentence, String... evidence) {
        List<Evidence> all = List.of(evidence).stream()
                .map(words -> new Evidence(1, words, "", ""))
                .toList();
        Details details = new Details(
                "q",
                "Who?",
                all.get(0),
                all.subList(1, all.size()),
                null,
                1,
                Question.Status.PUBLISHED,
                new Question.Origin.Written());
        return new Proof(1, sentence).proves(new Choice(details, "a", List.of("b")));
    }

    @Test
    void theSentenceAroundTheEvidenceDoes() {
        assertThat(proves("The engineer Ingrid Solheim designed it.", "Ingrid Solheim designed it"))
                .isTrue();
    }

    @Test
    void anotherSentenceDoesNot() {
        assertThat(proves("The mayor was the first to walk across.", "Ingrid Solheim designed it"))
                .isFalse();
    }

    @Test
    void eachSentenceOfALongerEvidenceDoes() {
        String evidence = "The talks were held in Beijing. They lasted two days";

        assertThat(proves("The talks were held in Beijing.", evidence)).isTrue();
        assertThat(proves("They lasted two days, officials said.", evidence)).isTrue();
        assertThat(proves("Afterwards there were no talks.", evidence)).isFalse();
    }

    @Test
    void anyOfSeveralPlacesDoes() {
        assertThat(proves("It is for bicycles, one behind the other.", "people on foot;", "one behind the other."))
                .isTrue();
    }

    @Test
    void aFewLettersInCommonAreNotEnough() {
        assertThat(proves("He came to the end.", "the end. Then it was over")).isFalse();
    }
}
