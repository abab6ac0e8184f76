package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.given;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.story.Key;

class WhyTest {
    private static final String[] REST = {
        "Ada Lund painted the wooden railings in blue.",
        "Norway lowered the price of electricity.",
        "A Danish ferry brought forty tourists to Oslo.",
        "The town council closed the railway station."
    };

    @Test
    void aCauseIsAskedForAmongWhatTheArticleTellsOfOtherThings() {
        assertThat(answers(
                        "Jon Mills sold the fishing boat in Bergen because the herring had left the coast.",
                        "Why did Jon Mills sell the fishing boat in Bergen?"))
                .startsWith("Because the herring had left the coast")
                .hasSize(4)
                .allMatch(answer -> answer.startsWith("Because "));
    }

    @Test
    void aPurposeIsAskedForAmongOtherDeeds() {
        assertThat(answers(
                        "Jon Mills sold his fishing boat in order to repair the village church.",
                        "Why did Jon Mills sell his fishing boat?"))
                .startsWith("To repair the village church")
                .hasSize(4)
                .allMatch(answer -> answer.startsWith("To "));
    }

    @Test
    void aReasonWithoutOthersBesideItIsNotAskedFor() {
        given("2016-05-04", "Jon Mills sold the fishing boat in Bergen because the herring had left the coast.")
                .asksNothingWith("Why");
    }

    private static List<String> answers(String sentence, String prompt) {
        GivenArticle.Asked asked = given("2016-05-04", sentence, REST[0], REST[1], REST[2], REST[3])
                .asks(prompt);
        List<String> answers = new ArrayList<>();
        if (asked.candidate().key() instanceof Key.AmongGiven key) {
            answers.add(key.text());
            answers.addAll(key.distractors());
        }
        return answers;
    }
}
