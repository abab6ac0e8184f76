package org.readback.generate.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.generate.GivenArticle.titled;

import org.junit.jupiter.api.Test;
import org.readback.generate.GivenArticle;
import org.readback.generate.story.Key;

class MainIdeaTest {
    private static final String PROMPT = "Which of these says best what the article is about?";
    private static final String[] DETAILS = {
        "A ferry carried the children to school in winter.",
        "Engineers from Oslo tested the new pillars with forty lorries.",
        "The baker sold three hundred buns before noon.",
        "Ada Lund painted the railings with her two daughters."
    };

    @Test
    void theLeadIsAskedForAmongDetailsFromFurtherDown() {
        GivenArticle.Asked asked = article(
                        "The footbridge of Bergen reopened on Monday after eight months, ending a long dispute.")
                .asks(PROMPT);
        assertThat(asked.candidate().key())
                .isInstanceOfSatisfying(
                        Key.AmongGiven.class,
                        key -> assertThat(key.distractors()).hasSize(3).allMatch(each -> !each.contains("footbridge")));
    }

    @Test
    void aLeadThatTellsNothingOfTheHeadlineIsNoKey() {
        article("Old people remember the smell of herring in the narrow streets.")
                .asksNothingWith("about?");
    }

    private static GivenArticle article(String lead) {
        return titled(
                "Bergen footbridge reopens after eight months",
                lead,
                "It was a cold day.",
                DETAILS[0],
                DETAILS[1],
                DETAILS[2],
                DETAILS[3]);
    }
}
