package org.readback.bank.wording;

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
                "Clark T. Randt | Clark T Randt",
                "U.S. | US",
                "O’Neill | ONeill",
                "two-day | two day",
                "University of the Arts | University of Arts",
                "R&D | R and D",
                "50 % | fifty per cent",
                "50% | 50 percent",
                "$50 | $ 50",
                "$50 million | 50 million dollars",
                "15 € | €15",
                "-$5 | $-5",
                "23 March 2004 | March 23rd, 2004",
                "23 March | the 23rd of March",
                "24/7 | 24/7!",
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
                "$50 | €50",
                "3.5 | 35",
                "3.5 | 3,5",
                "1/2 | 1-2",
                "9/11 | 911",
                "1st | 1",
                "C++ | C",
                "…5 | .5",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "twenty-one | 21",
                "twenty one | 21",
                "Twentyone | 21",
                "fourty | 40",
                "one hundred | 100",
                "a hundred | 100",
                "one hundred and five | 105",
                "two thousand and eleven | 2011",
                "three hundred thousand | 300000",
                "1,000 | 1000",
                "1 000 000 | 1000000",
                "1.4 million | 1400000",
                "2.50 | 2.5",
                "007 | 7",
                "a dozen | 12",
                "minus five | -5",
                "first | 1th",
                "21st | 21th",
                "twenty-first | 21th",
                "two-day | 2 day",
                "zero and five | 0 and 5",
                "twenty one two | 21 2",
                "one million thousand | 1000000 1000",
                "five twenty | 5 20",
            })
    void numbersHaveOneForm(String written, String form) {
        assertThat(FoldedAnswer.of(written).words()).isEqualTo(form);
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
