package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedAnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Michael Posner | michael posner",
                "Michael Posner | `  MICHAEL \t Posner. `",
                "Sørensen | sorensen",
                "São Tomé | Sao Tome",
                "Straße | STRASSE",
                "the Fjord Courier | Fjord Courier",
                "Fjord Courier | “The Fjord Courier”",
                "an engineer | engineer!",
                "O’Neill | O'Neill",
                "“backsliding” | \"Backsliding\"",
                "two-day | two–day",
                "50 | (50)",
                "１９９７ | 1997",
            })
    void waysToWriteTheSameAreAlike(String one, String other) {
        assertThat(FoldedAnswer.of(one)).isEqualTo(FoldedAnswer.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1997 | 1998",
                "-5 | 5",
                ".5 | 5",
                "$50 | 50",
                "50 % | 50",
                "Theodore | odore",
                "Ann | n",
                "vitamin A | vitamin",
                "का | की",
                "Michael Posner | MichaelPosner",
            })
    void differentAnswersStayDifferent(String one, String other) {
        assertThat(FoldedAnswer.of(one)).isNotEqualTo(FoldedAnswer.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "“ ”", "\u200b", "--"})
    void whatHasNoWordsIsEmpty(String answer) {
        assertThat(FoldedAnswer.of(answer).isEmpty()).isTrue();
    }

    @Test
    void anArticleAloneIsAnAnswer() {
        assertThat(FoldedAnswer.of("“A”")).isEqualTo(new FoldedAnswer("a"));
    }
}
