package org.readback.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.bank.Question.Cloze;

class PromptTest {
    @Test
    void theTitleOnTopOfThePageIsNotSaidAgain() {
        Prompt prompt = shown("In “Museum buys ‘lost’ whales”, which number fills the gap? “It paid £____.”");

        assertThat(prompt).isEqualTo(new Prompt("Which number fills the gap?", "“It paid £", ".”"));
    }

    @Test
    void aGapOutsideAnyQuotationIsAllThereIs() {
        assertThat(shown("The whales weigh ____ tonnes.")).isEqualTo(new Prompt("", "The whales weigh ", " tonnes."));
    }

    @Test
    void anotherTitleStays() {
        assertThat(shown("In “Whales”, what is ____?").text()).isEqualTo("In “Whales”, what is ");
        assertThat(shown("In “Moby-Dick” who is ____?").text()).isEqualTo("In “Moby-Dick” who is ");
    }

    @Test
    void whatIsAskedAccordingToTheArticleIsAskedWithoutItsTitleOnItsPage() {
        assertThat(shown("According to “Museum buys ‘lost’ whales”, who sold the whales?")
                        .text())
                .isEqualTo("Who sold the whales?");
        assertThat(shown("In “Museum buys ‘lost’ whales”, according to Ada Lund, who sold the whales?")
                        .text())
                .isEqualTo("According to Ada Lund, who sold the whales?");
    }

    private static Prompt shown(String prompt) {
        return Prompt.of(new Cloze(AnyQuestion.details(prompt), "3", List.of()), "Museum buys \"lost\" whales");
    }
}
