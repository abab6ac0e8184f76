package org.readback.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The expected grades are worked out by hand from the formula: 0.0588 L − 0.296 S − 15.8. */
class ReadingLevelTest {
    // 4 words, 21 letters
    private static final String FERRY = "Every ferry leaves early.";
    // 5 words, 16 letters
    private static final String SHIP = "The old ship has gone.";
    // 10 words, 92 letters
    private static final String COUNCIL =
            "Regional councillors nevertheless questioned expensive infrastructure plans yesterday, citing deficits.";

    // 6 words, 24 letters
    private static final String LONGBOATS = "In 1911 — in May — longboats vanished.";

    @Test
    void lettersAndSentencesOfAHundredWordsGiveTheGrade() {
        // 100 words, 525 letters, 25 sentences: 30.87 − 7.4 − 15.8 = 7.67
        assertThat(level("en", FERRY, 25)).contains(new ReadingLevel(8));
    }

    @Test
    void aLongerTextOfTheSameKindHasTheSameGrade() {
        assertThat(level("en", FERRY, 60)).contains(new ReadingLevel(8));
    }

    @Test
    void theEasiestTextIsForTheFirstGrade() {
        // 100 words, 340 letters, 20 sentences: 19.992 − 5.92 − 15.8 = −1.7
        assertThat(level("en", SHIP, 20)).contains(new ReadingLevel(1));
    }

    @Test
    void aTextBeyondSchoolIsForCollege() {
        // 100 words, 920 letters, 10 sentences: 54.096 − 2.96 − 15.8 = 35.3
        assertThat(level("en", COUNCIL, 10)).map(ReadingLevel::inWords).contains("college");
        assertThat(new ReadingLevel(12).inWords()).isEqualTo("grade 12");
    }

    @Test
    void numbersAreWordsWithoutLettersAndDashesAreNeither() {
        // in 100 words 400 letters and 16.67 sentences: 23.52 − 4.93 − 15.8 = 2.79
        assertThat(level("en", LONGBOATS, 17)).contains(new ReadingLevel(3));
        assertThat(level("en", LONGBOATS, 16)).isEmpty();
    }

    @Test
    void aShortTextAndOneInAnotherLanguageHaveNone() {
        assertThat(level("en", FERRY, 24)).isEmpty();
        assertThat(level("de", FERRY, 60)).isEmpty();
        assertThat(level(null, FERRY, 60)).isEmpty();
        assertThat(level("en-GB", FERRY, 60)).isPresent();
    }

    private static Optional<ReadingLevel> level(@Nullable String language, String sentence, int times) {
        List<Block> blocks = List.of(
                new Block.Heading("Extraordinary headings are not counted"),
                new Block.Paragraph(1, (sentence + " ").repeat(times)));
        return ReadingLevel.of(new Article("a", "A", null, null, null, null, null, language, blocks));
    }
}
