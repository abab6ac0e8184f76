package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import org.junit.jupiter.api.Test;
import org.readback.generate.story.Key;

class AssertedOrQuotedTest {
    private static final String OTHERS =
            "“Every boat must carry a radio,” said Peter Holm. “My children swim in cold water,” Ingrid Dahl said.";

    private static String asks(String statement) {
        return "Does the article itself state that " + statement + ", or does it report this as somebody’s claim?";
    }

    @Test
    void aClaimIsItsSpeakersAndNotTheArticles() {
        Key key = given("2016-05-04", "Maria Lund said trawlers had damaged coral reefs near Iceland.", OTHERS)
                .asks(asks("trawlers had damaged coral reefs near Iceland"))
                .answeredBy("It is a claim by Maria Lund")
                .candidate()
                .key();
        assertThat(((Key.AmongGiven) key).distractors())
                .containsExactlyInAnyOrder(
                        "The article states it as a fact",
                        "It is a claim by Peter Holm",
                        "It is a claim by Ingrid Dahl");
    }

    @Test
    void aFactIsTheArticlesOwn() {
        given("2016-05-04", "Maria Lund said it was late.", "Norway sold 42 fishing boats to Iceland.", OTHERS)
                .asks(asks("Norway sold 42 fishing boats to Iceland"))
                .answeredBy("The article states it as a fact");
    }

    @Test
    void aFactStandsAloneAndAmongClaims() {
        given(
                        "2016-05-04",
                        "When a storm opens the harbour gate, help from Iceland arrives within seconds.",
                        "Maria Lund said it was late.",
                        "Norway sold it 42 fishing boats of the old harbour.",
                        OTHERS)
                .asksNothingWith("state that help")
                .asksNothingWith("sold it");
        given(
                        "2016-05-04",
                        "Maria Lund said it was late.",
                        "The ice was thin.",
                        "Norway sold 42 fishing boats to Iceland.",
                        "The ice was thin.",
                        OTHERS)
                .asksNothingWith("state that Norway");
    }

    @Test
    void whatIsOnlyThoughtOrCutOffIsNoFact() {
        given(
                        "2016-05-04",
                        "Maria Lund said it was late.",
                        "Norway may have sold 42 fishing boats to Iceland.",
                        "Many Norwegians believed the old harbour had lost its fishing boats.",
                        OTHERS)
                .asksNothingWith("state that Norway")
                .asksNothingWith("state that many Norwegians");
    }

    @Test
    void noSpeakerWhoSaysMuchTheSameIsAWrongAnswer() {
        given(
                        "2016-05-04",
                        "Maria Lund said it was late.",
                        "Norway sold 42 fishing boats to Iceland.",
                        "Peter Holm was sad. “We lost our fishing boats to Iceland,” said Peter Holm.",
                        "“My children swim in cold water,” Ingrid Dahl said.")
                .asksNothingWith("state that Norway sold");
    }
}
