package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.annotate.Sentence;
import org.readback.generate.story.Key;

class SpeakerPairsTest {
    private static final String PROMPT = "Match each speaker with what he or she said.";

    @Test
    void threeSpeakersAreMatchedWithTheirWords() {
        GivenArticle article = given(
                "2016-05-04",
                "“The whales have more friends than the fishermen,” said Maria Lund. The survey began in March.",
                "Peter Holm told reporters: “Every boat in the harbour must carry a new radio.”",
                "“My children learned to swim in cold water. We always bought our bread in Bergen,” Ingrid Dahl said.");
        Candidate candidate = article.asks(PROMPT).candidate();
        assertThat(((Key.Pairs) candidate.key()).pairs())
                .isEqualTo(Map.of(
                        "Maria Lund", "“The whales have more friends than the fishermen”",
                        "Peter Holm", "“Every boat in the harbour must carry a new radio”",
                        "Ingrid Dahl", "“My children learned to swim in cold water”"));
        assertThat(candidate.further()).extracting(Sentence::text).hasSize(3);
    }

    @Test
    void twoSpeakersAreTooFew() {
        given(
                        "2016-05-04",
                        "“The whales have more friends than the fishermen,” said Maria Lund.",
                        "Peter Holm told reporters: “Every boat in the harbour must carry a new radio.”")
                .asksNothingWith("Match each");
    }

    @Test
    void wordsThatNameAnotherSpeakerAreLeftOut() {
        given(
                        "2016-05-04",
                        "“The whales have more friends than Peter Holm,” said Maria Lund.",
                        "Peter Holm told reporters: “Every boat in the harbour must carry a new radio.”",
                        "“My children learned to swim in cold water,” Ingrid Dahl said.")
                .asksNothingWith("Match each");
    }
}
